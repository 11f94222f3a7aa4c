package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.reviews.followups.FollowUpView;

/**
 * The minutes of a review, one model for page, mail and print. They name agencies and
 * roles, never a person.
 *
 * @param review the review; its minutes are a draft until they are confirmed
 * @param attendance names of the agencies that took part
 * @param alsoPresent who else was there, by their roles, or null
 * @param items what was decided, action by action, in the order of the plan
 * @param followUps what was asked for, with what came of it so far
 * @param confirmedOn when they were confirmed, or null
 */
public record Minutes(GroupReviewView review, List<String> attendance, String alsoPresent, List<Item> items,
		List<FollowUpView> followUps, LocalDate confirmedOn) {

	/** Whether they stand. */
	public boolean confirmed() {
		return this.confirmedOn != null;
	}

	/** How many decisions there are. */
	public long count() {
		return this.items.stream().mapToLong((item) -> item.decisions().size()).sum();
	}

	/** How many of them could not be applied. */
	public long notApplied() {
		return this.items.stream()
			.flatMap((item) -> item.decisions().stream())
			.filter((decision) -> decision.result() == DecisionResult.NOT_APPLIED)
			.count();
	}

	/**
	 * What was decided about one action.
	 *
	 * @param path address of the page of the action
	 */
	public record Item(String ref, String title, String path, List<DecisionView> decisions) {
	}

}
