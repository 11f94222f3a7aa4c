package org.partnershipactions.contributions;

import java.time.Instant;
import java.util.Map;

import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.Processes;

import org.springframework.stereotype.Component;

/** What a contribution tells its process. The process itself is called by the host's. */
@Component
class ContributionProcess {

	private static final String WITHDRAWN = "RequestWithdrawn";

	private final ProcessPort process;

	ContributionProcess(Processes processes) {
		this.process = processes.of(ContributionStep.PROCESS);
	}

	void answered(String key, AnswerRequest.Answer answer) {
		this.process.complete(key, ContributionStep.ANSWER, Map.of("accepted", answer == AnswerRequest.Answer.ACCEPT,
				"declined", answer == AnswerRequest.Answer.DECLINE));
	}

	void made(String key) {
		this.process.complete(key, ContributionStep.MAKE);
	}

	void decided(String key, DecideOnDecline.Decision decision) {
		this.process.complete(key, ContributionStep.DECIDE,
				Map.of("takenToManager", decision == DecideOnDecline.Decision.TO_MANAGER, "anotherAgencyAsked",
						decision == DecideOnDecline.Decision.ASK_ANOTHER));
	}

	void released(String key) {
		if (this.process.running(key)) {
			this.process.tell(key, WITHDRAWN);
		}
	}

	void datesMoved(String key) {
		if (this.process.running(key)) {
			this.process.refresh(key);
		}
	}

	void chased(String key, ContributionStep step, Instant late) {
		this.process.rearm(key, step, late);
	}

}
