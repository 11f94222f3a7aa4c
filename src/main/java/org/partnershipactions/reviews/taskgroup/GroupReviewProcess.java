package org.partnershipactions.reviews.taskgroup;

import java.time.Instant;
import java.util.Map;

import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/**
 * What a review tells its process. That of a quarter is called by the quarter's process.
 */
@Component
class GroupReviewProcess {

	static final String ID = "TaskGroupReview";

	static final String HOLD = "Task_HoldReview";

	static final String CONFIRM = "Task_ConfirmMinutes";

	private static final String WITHDRAWN = "ReviewWithdrawn";

	private final Processes processes;

	GroupReviewProcess(Processes processes) {
		this.processes = processes;
	}

	/** The lead called it, so nobody else starts it. */
	void called(String key) {
		this.processes.start(ID, key, Map.of());
	}

	void held(String key, boolean held) {
		this.processes.complete(new Step(ID, HOLD, key), Map.of("held", held));
	}

	void decided(String key, boolean confirmed) {
		this.processes.complete(new Step(ID, CONFIRM, key), Map.of("confirmed", confirmed));
	}

	void changed(String key) {
		this.processes.refresh(ID, key);
	}

	void withdrawn(String key) {
		this.processes.tell(ID, key, WITHDRAWN);
	}

	void chased(Step step, Instant at) {
		this.processes.rearm(step, "BoundaryEvent_" + step.task().substring("Task_".length()) + "Late", at);
	}

	/** The step that a review waits at. */
	static Step step(GroupReviewFacts review) {
		return new Step(ID, review.holding() ? HOLD : CONFIRM, review.key());
	}

	/** Its label. */
	static String label(GroupReviewFacts review) {
		return review.holding() ? "Hold the review" : "Confirm the minutes";
	}

}
