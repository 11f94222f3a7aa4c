package org.partnershipactions.contributions;

import java.util.Map;

import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What a contribution tells its process. The process itself is called by the host's. */
@Component
class ContributionProcess {

	static final String ID = "Contribution";

	static final String ANSWER = "Task_AnswerTheRequest";

	static final String MAKE = "Task_MakeTheContribution";

	static final String DECIDE = "Task_DecideOnTheDeclinedRequest";

	static final String WITHDRAWN = "RequestWithdrawn";

	private final Processes processes;

	ContributionProcess(Processes processes) {
		this.processes = processes;
	}

	static Step step(String task, String key) {
		return new Step(ID, task, key);
	}

	void answered(String key, AnswerRequest.Answer answer) {
		this.processes.complete(step(ANSWER, key), Map.of("accepted", answer == AnswerRequest.Answer.ACCEPT, "declined",
				answer == AnswerRequest.Answer.DECLINE));
	}

	void made(String key) {
		this.processes.complete(step(MAKE, key), Map.of());
	}

	void decided(String key, DecideOnDecline.Decision decision) {
		this.processes.complete(step(DECIDE, key),
				Map.of("takenToManager", decision == DecideOnDecline.Decision.TO_MANAGER, "anotherAgencyAsked",
						decision == DecideOnDecline.Decision.ASK_ANOTHER));
	}

	void released(String key) {
		if (this.processes.running(ID, key)) {
			this.processes.tell(ID, key, WITHDRAWN);
		}
	}

	void datesMoved(String key) {
		if (this.processes.running(ID, key)) {
			this.processes.refresh(ID, key);
		}
	}

}
