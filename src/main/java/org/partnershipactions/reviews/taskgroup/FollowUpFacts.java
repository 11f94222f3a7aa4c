package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;

/** A follow-up as it stands now. */
record FollowUpFacts(String key, FollowedUp asked, String agency, LocalDate due, int timesMoved, FollowUpState state,
		String answer) {

	boolean open() {
		return this.state == FollowUpState.OPEN;
	}

}
