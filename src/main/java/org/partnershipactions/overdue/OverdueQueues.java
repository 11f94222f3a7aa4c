package org.partnershipactions.overdue;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Whose work each step of a review is. */
@Component
class OverdueQueues {

	private final Directory directory;

	OverdueQueues(Directory directory) {
		this.directory = directory;
	}

	/**
	 * The late agency's coordinator, or the lead of the late task group; the manager for
	 * work of the partnership itself.
	 */
	Queue explainer(OverdueReview review) {
		Queue team = new Queue(review.breach().team(), "lead");
		if (team.agency() != null) {
			return this.directory.queueFor(review.breach().partnership(), team.agency(), "coordinator");
		}
		return (team.group() != null) ? team : Queue.ofPartnership("manager");
	}

	/** The board where the work reached it, otherwise the manager. */
	Queue reviewer(OverdueReview review) {
		return Queue.ofPartnership((review.level() == Level.BOARD) ? "board" : "manager");
	}

}
