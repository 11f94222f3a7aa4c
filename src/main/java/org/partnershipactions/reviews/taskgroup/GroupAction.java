package org.partnershipactions.reviews.taskgroup;

import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.progress.GivenProgress;

/**
 * An action of a task group as it stands today.
 *
 * @param summary where it stands, with its computed rating
 * @param given the lead's last word, or null
 */
record GroupAction(ActionSummary summary, GivenProgress given) {

	String key() {
		return this.summary.key();
	}

	String ref() {
		return this.summary.row().ref();
	}

	String path() {
		return "/actions/" + this.summary.year() + "/" + ref();
	}

	/** Whether it was adopted and is not closed. */
	boolean live() {
		return this.summary.stage() != Stage.DRAFT && this.summary.stage() != Stage.CLOSED;
	}

	/** Whether its delivery plan or its completion waits for the task group's lead. */
	boolean awaitsApproval() {
		return this.summary.stage() == Stage.PLAN_APPROVAL || this.summary.stage() == Stage.COMPLETION_APPROVAL;
	}

	/** Whether the lead's confidence and the dates say different things. */
	boolean disagreement() {
		return live() && this.given != null && this.given.confidence().disagreesWith(this.summary.rag());
	}

}
