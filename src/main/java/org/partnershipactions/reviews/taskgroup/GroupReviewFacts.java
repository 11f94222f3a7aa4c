package org.partnershipactions.reviews.taskgroup;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A review as it stands now.
 *
 * @param stepDue the day by which the open step is due, or null
 * @param returnReason why it was opened again or is not held, or null
 * @param confirmedAt when its minutes were confirmed, or null
 */
record GroupReviewFacts(String key, ReviewOf about, GroupReviewState state, LocalDate calledOn, LocalDate stepDue,
		int timesMoved, Sitting sitting, String returnReason, Instant confirmedAt) {

	boolean holding() {
		return this.state == GroupReviewState.HOLDING;
	}

}
