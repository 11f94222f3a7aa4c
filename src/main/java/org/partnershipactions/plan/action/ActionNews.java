package org.partnershipactions.plan.action;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.partnershipactions.security.ForEveryone;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what happened to several actions at once. */
@Service
@Transactional(readOnly = true)
public class ActionNews {

	private final TimelineEntries entries;

	ActionNews(TimelineEntries entries) {
		this.entries = entries;
	}

	/** What happened to some actions from a moment on, latest first. */
	@ForEveryone
	public List<TimelineEntry> since(Collection<String> keys, Instant from) {
		return keys.isEmpty() ? List.of() : this.entries.findByActionIdInAndAtGreaterThanEqualOrderByIdDesc(keys, from);
	}

}
