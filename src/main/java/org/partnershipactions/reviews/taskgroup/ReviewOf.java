package org.partnershipactions.reviews.taskgroup;

import jakarta.persistence.Embeddable;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.partners.TaskGroupSummary;

/**
 * Whose review it is and of what.
 *
 * @param quarterCode the quarter, or null where the lead called the review
 */
@Embeddable
record ReviewOf(String partnership, String groupCode, String groupName, String quarterCode) {

	static ReviewOf quarter(String partnership, TaskGroupSummary group, Quarter quarter) {
		return new ReviewOf(partnership, group.code(), group.name(), quarter.toString());
	}

	static ReviewOf called(String partnership, TaskGroupSummary group) {
		return new ReviewOf(partnership, group.code(), group.name(), null);
	}

	/** The quarter, or null where the lead called the review. */
	Quarter quarter() {
		return (this.quarterCode != null) ? Quarter.parse(this.quarterCode) : null;
	}

	/** Such as "Review of Q2 2026-27". */
	String title() {
		return (this.quarterCode != null) ? "Review of " + quarter().words() : "Review called by its lead";
	}

}
