package org.partnershipactions.reviews.taskgroup;

import java.time.Instant;
import java.util.Map;

import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What a follow-up tells its process. */
@Component
class FollowUpProcess {

	static final String ID = "FollowUp";

	static final String DO = "Task_DoTheFollowUp";

	static final String DECIDE = "Task_DecideOnTheWithdrawal";

	private static final String NOT_NEEDED = "FollowUpNotNeeded";

	private final Processes processes;

	FollowUpProcess(Processes processes) {
		this.processes = processes;
	}

	void asked(FollowUpFacts followUp) {
		this.processes.start(ID, followUp.key(), Map.of("withdrawal", followUp.asked().withdrawal()));
	}

	void answered(FollowUpFacts followUp) {
		this.processes.complete(step(followUp), Map.of());
	}

	void changed(String key) {
		this.processes.refresh(ID, key);
	}

	void closed(String key) {
		this.processes.tell(ID, key, NOT_NEEDED);
	}

	void chased(Step step, Instant at) {
		this.processes.rearm(step, "BoundaryEvent_" + step.task().substring("Task_".length()) + "Late", at);
	}

	/** The step that a follow-up waits at. */
	static Step step(FollowUpFacts followUp) {
		return new Step(ID, followUp.asked().withdrawal() ? DECIDE : DO, followUp.key());
	}

	/** Its label. */
	static String label(FollowUpFacts followUp) {
		return followUp.asked().withdrawal() ? "Decide on the withdrawal" : "Do the follow-up";
	}

}
