package org.partnershipactions.overdue;

import java.time.Instant;
import java.util.Map;

import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.Processes;

import org.springframework.stereotype.Component;

/** What a review tells its process. */
@Component
class OverdueProcess {

	private static final String LATE_WORK_ENDED = "LateWorkEnded";

	private final ProcessPort process;

	OverdueProcess(Processes processes) {
		this.process = processes.of(OverdueStep.PROCESS);
	}

	void opened(String key) {
		this.process.start(key);
	}

	void explained(String key) {
		this.process.complete(key, OverdueStep.EXPLAIN);
	}

	void decided(String key, ReviewOverdueWork.Decision decision) {
		this.process.complete(key, OverdueStep.REVIEW, Map.of("raised", decision == ReviewOverdueWork.Decision.RAISE));
	}

	/** Whose decision it is and by when follow the level. */
	void climbed(String key) {
		this.process.refresh(key);
	}

	/** The level is asked again at another moment. */
	void askedAgainAt(String key, Instant moment) {
		this.process.rearm(key, OverdueStep.REVIEW, moment);
	}

	void lateWorkEnded(String key) {
		this.process.tell(key, LATE_WORK_ENDED);
	}

}
