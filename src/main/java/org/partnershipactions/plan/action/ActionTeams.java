package org.partnershipactions.plan.action;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Knows which team does which step of an action. */
@Component
class ActionTeams {

	private final Directory directory;

	ActionTeams(Directory directory) {
		this.directory = directory;
	}

	Queue deliverer(PriorityAction action) {
		return this.directory.queueFor(action.partnership(), action.partners().accountableLead(), "member");
	}

	/**
	 * The lead of the task group that owns the priority; the manager where no group does.
	 */
	Queue approver(PriorityAction action) {
		return this.directory.groupOfPriority(action.partnership(), action.row().priority())
			.map((group) -> Queue.ofGroupLead(group.code()))
			.orElse(Queue.ofPartnership("manager"));
	}

	/** The queue of the step that is open now. */
	Queue working(PriorityAction action) {
		boolean approval = action.stage() == Stage.PLAN_APPROVAL || action.stage() == Stage.COMPLETION_APPROVAL;
		return approval ? approver(action) : deliverer(action);
	}

}
