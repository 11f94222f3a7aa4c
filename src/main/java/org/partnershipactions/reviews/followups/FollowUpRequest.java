package org.partnershipactions.reviews.followups;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.partnershipactions.plan.action.ActionSummary;

/**
 * What is asked for at which review, about which action.
 *
 * @param partnership code of the partnership
 * @param review key of the review
 * @param groupCode code of the task group that asks
 * @param action the action, as its row reads
 * @param withdrawal whether the withdrawal of the action is asked for
 * @param words what is to be done, or why the action should be withdrawn
 */
@Embeddable
public record FollowUpRequest(String partnership, @Column(name = "review_id") String review, String groupCode,
		RequestedAction action, boolean withdrawal, String words) {

	String actionKey() {
		return this.action.actionKey();
	}

	/**
	 * The action that something is asked for.
	 *
	 * @param actionKey its key
	 * @param actionRef its reference, such as {@code 3.4}
	 * @param actionTitle its title
	 * @param priority number of its priority
	 * @param path address of its page
	 */
	@Embeddable
	public record RequestedAction(String actionKey, String actionRef, String actionTitle, Integer priority,
			String path) {

		/** The action as its row reads now. */
		public static RequestedAction of(ActionSummary action) {
			String ref = action.row().ref();
			return new RequestedAction(action.key(), ref, action.row().title(), action.row().priority(),
					"/actions/" + action.year() + "/" + ref);
		}

	}

}
