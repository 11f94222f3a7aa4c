package org.partnershipactions.reviews.taskgroup;

import java.time.Instant;
import java.util.Map;

import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.ProcessStep;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/**
 * What a review tells its process. That of a quarter is called by the quarter's process.
 */
@Component
class GroupReviewProcess {

	private static final String WITHDRAWN = "ReviewWithdrawn";

	private final ProcessPort process;

	GroupReviewProcess(Processes processes) {
		this.process = processes.of(GroupReviewStep.PROCESS);
	}

	/** The lead called it, so nobody else starts it. */
	void called(String key) {
		this.process.start(key);
	}

	void held(String key, boolean held) {
		this.process.complete(key, GroupReviewStep.HOLD, Map.of("held", held));
	}

	void decided(String key, boolean confirmed) {
		this.process.complete(key, GroupReviewStep.CONFIRM, Map.of("confirmed", confirmed));
	}

	/** The day of the open step moved: it and its timers follow. */
	void dateMoved(String key) {
		this.process.refresh(key);
	}

	void withdrawn(String key) {
		this.process.tell(key, WITHDRAWN);
	}

	/** A late step is looked at again at that moment. */
	void chased(Step late, Instant next) {
		this.process.rearm(late.key(), ProcessStep.of(GroupReviewStep.class, late), next);
	}

}
