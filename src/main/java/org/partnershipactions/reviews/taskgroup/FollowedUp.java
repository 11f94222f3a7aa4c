package org.partnershipactions.reviews.taskgroup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.workflow.Subject;

/**
 * What was asked for at which review, about which action.
 *
 * @param withdrawal whether the withdrawal of the action is asked for
 * @param words what is to be done, or why the action should be withdrawn
 */
@Embeddable
record FollowedUp(String partnership, @Column(name = "review_id") String review, String groupCode, String actionKey,
		String actionRef, String actionTitle, Integer priority, String path, boolean withdrawal, String words) {

	static FollowedUp of(GroupReviewFacts review, ActionSummary action, DecisionFacts decision) {
		return new FollowedUp(review.about().partnership(), review.key(), review.about().groupCode(), action.key(),
				action.row().ref(), action.row().title(), action.row().priority(), decision.action().path(),
				decision.kind() == DecisionKind.WITHDRAWAL, decision.decided().words());
	}

	Subject as(String key) {
		return new Subject(this.partnership, "follow-up", key, this.actionRef, this.actionTitle, this.priority,
				this.path);
	}

}
