package org.partnershipactions.plan.action;

import java.util.Map;

import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What the action tells its process. */
@Component
public class ActionProcess {

	private final Processes processes;

	ActionProcess(Processes processes) {
		this.processes = processes;
	}

	public void adopted(PriorityAction action) {
		this.processes.start(Steps.PROCESS, action.key(), Map.of());
	}

	void planSubmitted(PriorityAction action) {
		complete(action, Steps.PLAN, Map.of());
	}

	void planDecided(PriorityAction action, boolean approved) {
		complete(action, Steps.APPROVE_PLAN, Map.of("approved", approved));
	}

	void completionReported(PriorityAction action) {
		complete(action, Steps.DELIVER, Map.of());
	}

	void completionDecided(PriorityAction action, boolean completed, boolean completedInPart) {
		complete(action, Steps.APPROVE_COMPLETION, Map.of("completed", completed, "completedInPart", completedInPart));
	}

	/** Dates or people changed: the open steps and their timers follow. */
	void changed(PriorityAction action) {
		this.processes.refresh(Steps.PROCESS, action.key());
	}

	/** One more partner is asked while others still deliver. */
	void partnerAdded(PriorityAction action) {
		this.processes.repeat(asking(action), null);
	}

	/**
	 * One more partner is asked after completion was reported: the approval is taken back
	 * until they have answered.
	 */
	void partnerAddedLate(PriorityAction action) {
		this.processes.repeat(asking(action), Steps.APPROVE_COMPLETION);
	}

	void withdrawn(PriorityAction action) {
		this.processes.tell(Steps.PROCESS, action.key(), Steps.WITHDRAWN);
	}

	private Step asking(PriorityAction action) {
		return new Step(Steps.PROCESS, Steps.ASK_PARTNERS, action.key());
	}

	private void complete(PriorityAction action, String task, Map<String, ?> facts) {
		this.processes.complete(new Step(Steps.PROCESS, task, action.key()), facts);
	}

}
