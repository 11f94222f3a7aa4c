package org.partnershipactions.plan;

import java.util.List;

import org.springframework.stereotype.Component;

/** What was written down and handed in about an action. */
@Component
class ActionHistory {

	private final TimelineEntries entries;

	private final EvidenceFiles evidence;

	ActionHistory(TimelineEntries entries, EvidenceFiles evidence) {
		this.entries = entries;
		this.evidence = evidence;
	}

	List<TimelineEntry> timeline(String key) {
		return this.entries.findByActionIdOrderByIdDesc(key);
	}

	List<Evidence> evidence(String key) {
		return this.evidence.findByActionIdOrderByAddedAt(key);
	}

}
