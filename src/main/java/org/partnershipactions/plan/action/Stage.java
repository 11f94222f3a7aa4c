package org.partnershipactions.plan.action;

/**
 * How far an action has come: plan, deliver, complete, each ended by a task-group lead's
 * approval.
 */
public enum Stage {

	/** The plan is a draft, or adopted and waits for its first day. */
	DRAFT("Not begun yet"),
	/** The accountable lead plans the delivery. */
	PLAN("Planning delivery"),
	/** The task-group lead decides on the delivery plan. */
	PLAN_APPROVAL("Delivery plan awaits approval"),
	/** The lead delivers, and the partners contribute. */
	DELIVER("Delivering"),
	/** The task-group lead decides on the completion. */
	COMPLETION_APPROVAL("Completion awaits approval"),
	/** Completed, completed in part or withdrawn. */
	CLOSED("Closed");

	private final String words;

	Stage(String words) {
		this.words = words;
	}

	/** Whether the task group has to decide. */
	public boolean awaitsApproval() {
		return this == PLAN_APPROVAL || this == COMPLETION_APPROVAL;
	}

	/** The stage as people read it. */
	public String words() {
		return this.words;
	}

}
