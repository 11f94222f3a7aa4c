package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.Quarter;

/**
 * A review as other modules see it.
 *
 * @param key id of the review
 * @param group code of the task group
 * @param name name of the task group
 * @param quarter the quarter, or null where the lead called the review
 * @param state how far it came
 * @param calledOn when it was called
 * @param heldOn when it was held, or null
 * @param decisions what was decided, a sentence each
 */
public record GroupReviewView(String key, String group, String name, Quarter quarter, GroupReviewState state,
		LocalDate calledOn, LocalDate heldOn, List<String> decisions) {

	/** Such as "Review of Q2 2026-27". */
	public String title() {
		return (this.quarter != null) ? "Review of " + this.quarter.words() : "Review called by its lead";
	}

}
