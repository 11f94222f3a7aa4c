package org.partnershipactions.casereviews;

import java.time.Instant;

import jakarta.persistence.Entity;

import org.partnershipactions.cases.timeline.TimelineRow;

/** One thing that happened to a case review, for ever. */
@Entity
public class ReviewTimelineEntry extends TimelineRow {

	private String reviewKey;

	protected ReviewTimelineEntry() {
	}

	ReviewTimelineEntry(String reviewKey, Instant at, String by, String text) {
		super(at, by, text);
		this.reviewKey = reviewKey;
	}

	public String reviewKey() {
		return this.reviewKey;
	}

}
