package org.partnershipactions.cases;

import java.time.Clock;
import java.util.List;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Component;

/** Writes down, in words, what happens to a case. */
@Component
public class CaseTimeline {

	private final CaseTimelineEntries entries;

	private final Directory directory;

	private final Clock clock;

	CaseTimeline(CaseTimelineEntries entries, Directory directory, Clock clock) {
		this.entries = entries;
		this.directory = directory;
		this.clock = clock;
	}

	public void write(String key, String text) {
		this.entries.save(new CaseTimelineEntry(key, this.clock.instant(), Actor.username(), text));
	}

	/** What happened to a case, latest first. */
	public List<CaseTimelineEntry> of(String key) {
		return this.entries.findByCaseKeyOrderByIdDesc(key);
	}

	public String name(String agency) {
		return this.directory.agencyName(agency);
	}

}
