package org.partnershipactions.overdue;

import java.util.Map;

import org.partnershipactions.overdue.OverdueEvent.LateWorkEnded;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What a review tells its process. */
@Component
class OverdueProcess {

	static final String ID = "OverdueReview";

	static final String EXPLAIN = "Task_ExplainTheDelay";

	static final String REVIEW = "Task_ReviewTheOverdueWork";

	static final String LATE_WORK_ENDED = "LateWorkEnded";

	private final Processes processes;

	OverdueProcess(Processes processes) {
		this.processes = processes;
	}

	void opened(String key) {
		this.processes.start(ID, key, Map.of());
	}

	void explained(String key) {
		this.processes.complete(new Step(ID, EXPLAIN, key), Map.of());
	}

	void decided(String key, ReviewOverdueWork.Decision decision) {
		this.processes.complete(new Step(ID, REVIEW, key),
				Map.of("raised", decision == ReviewOverdueWork.Decision.RAISE));
	}

	void lateWorkEnded(String key) {
		this.processes.tell(ID, key, LATE_WORK_ENDED);
	}

}
