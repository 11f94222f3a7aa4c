package org.partnershipactions.cases.timeline;

import java.time.Instant;

import jakarta.persistence.Entity;

/** One thing that happened to a case, for ever. */
@Entity
public class CaseTimelineEntry extends TimelineRow {

	private String caseKey;

	protected CaseTimelineEntry() {
	}

	CaseTimelineEntry(String caseKey, Instant at, String by, String text) {
		super(at, by, text);
		this.caseKey = caseKey;
	}

}
