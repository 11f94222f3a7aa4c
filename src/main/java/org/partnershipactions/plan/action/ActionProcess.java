package org.partnershipactions.plan.action;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.workflow.Diagram;
import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.ProcessStep;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** What the action tells its process. */
@Component
public class ActionProcess {

	private static final String ASK_THE_PARTNERS = "Task_AskThePartners";

	private static final String WITHDRAWN = "ActionWithdrawn";

	private final ProcessPort process;

	ActionProcess(Processes processes) {
		this.process = processes.of(ActionStep.PROCESS);
	}

	public void adopted(PriorityAction action) {
		this.process.start(action.key());
	}

	void planSubmitted(PriorityAction action) {
		this.process.complete(action.key(), ActionStep.PLAN);
	}

	void planDecided(PriorityAction action, boolean approved) {
		this.process.complete(action.key(), ActionStep.APPROVE_PLAN, Map.of("approved", approved));
	}

	void completionReported(PriorityAction action) {
		this.process.complete(action.key(), ActionStep.DELIVER);
	}

	void completionDecided(PriorityAction action) {
		this.process.complete(action.key(), ActionStep.APPROVE_COMPLETION, Map.of("completed",
				action.status() == Status.COMPLETED, "completedInPart", action.status() == Status.COMPLETED_IN_PART));
	}

	/** Dates or people changed: the open steps and their timers follow. */
	void changed(PriorityAction action) {
		this.process.refresh(action.key());
	}

	/** One more partner is asked while others still deliver. */
	void partnerAdded(PriorityAction action) {
		this.process.repeat(action.key(), ASK_THE_PARTNERS);
	}

	/**
	 * One more partner is asked after completion was reported: the approval is taken back
	 * until they have answered.
	 */
	void partnerAddedLate(PriorityAction action) {
		this.process.repeat(action.key(), ASK_THE_PARTNERS, ActionStep.APPROVE_COMPLETION);
	}

	void withdrawn(PriorityAction action) {
		this.process.tell(action.key(), WITHDRAWN);
	}

	/** A late step is looked at again at that moment. */
	void chased(Step late, Instant next) {
		this.process.rearm(late.key(), ProcessStep.of(ActionStep.class, late), next);
	}

	/** How far the action came; empty while the plan is not adopted. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public Optional<Diagram> diagram(ActionSummary action) {
		return (action.stage() == Stage.DRAFT) ? Optional.empty() : Optional.of(this.process.diagram(action.key()));
	}

}
