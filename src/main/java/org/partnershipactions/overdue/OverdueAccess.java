package org.partnershipactions.overdue;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Says who may explain, decide and see the board; annotations ask it. */
@Component
class OverdueAccess {

	private final OverdueReviews reviews;

	private final OverdueSchedule schedule;

	private final CurrentPerson person;

	OverdueAccess(OverdueReviews reviews, OverdueSchedule schedule, CurrentPerson person) {
		this.reviews = reviews;
		this.schedule = schedule;
		this.person = person;
	}

	/** Whether the person may explain the delay. */
	public boolean explains(String key) {
		return holds(this.schedule.explainer(ours(key)));
	}

	/** Whether the person may decide on the late work. */
	public boolean decides(String key) {
		return holds(this.schedule.reviewer(ours(key)));
	}

	/** Whether the person may see all late work of the partnership. */
	public boolean sees() {
		return this.person.seesEverything();
	}

	String partnership() {
		return this.person.partnership();
	}

	boolean decidesNow(OverdueReview review) {
		return review.view().state() == OverdueReviewState.REVIEWING && holds(this.schedule.reviewer(review));
	}

	OverdueReview ours(String key) {
		OverdueReview review = this.reviews.withKey(key);
		if (!review.lateStep().partnership().equals(partnership())) {
			throw new NotFound("review of late work");
		}
		return review;
	}

	private boolean holds(Queue queue) {
		return this.person.queues().contains(queue.toString());
	}

}
