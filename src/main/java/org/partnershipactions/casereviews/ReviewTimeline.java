package org.partnershipactions.casereviews;

import java.time.Clock;
import java.util.List;

import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Component;

/** Writes down, in words, what happens to a case review. */
@Component
public class ReviewTimeline {

	private final ReviewTimelineEntries entries;

	private final ReviewTeams teams;

	private final Clock clock;

	ReviewTimeline(ReviewTimelineEntries entries, ReviewTeams teams, Clock clock) {
		this.entries = entries;
		this.teams = teams;
		this.clock = clock;
	}

	void write(String key, String text) {
		this.entries.save(new ReviewTimelineEntry(key, this.clock.instant(), Actor.username(), text));
	}

	/** What happened to a review, latest first. */
	public List<ReviewTimelineEntry> of(String key) {
		return this.entries.findByReviewKeyOrderByIdDesc(key);
	}

	String name(String agency) {
		return this.teams.name(agency);
	}

}
