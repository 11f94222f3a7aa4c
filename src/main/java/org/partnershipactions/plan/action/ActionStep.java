package org.partnershipactions.plan.action;

import java.util.Arrays;

import org.partnershipactions.workflow.ProcessStep;

/** The steps of an action that somebody takes, by their names in the process. */
public enum ActionStep implements ProcessStep {

	PLAN(Stage.PLAN, "Task_PlanDelivery", "BoundaryEvent_PlanDeliveryLate", "Plan the delivery"),
	APPROVE_PLAN(Stage.PLAN_APPROVAL, "Task_ApproveDeliveryPlan", "BoundaryEvent_ApproveDeliveryPlanLate",
			"Approve the delivery plan"),
	DELIVER(Stage.DELIVER, "Task_DeliverAndReport", "BoundaryEvent_DeliverAndReportLate",
			"Deliver and report completion"),
	APPROVE_COMPLETION(Stage.COMPLETION_APPROVAL, "Task_ApproveCompletion", "BoundaryEvent_ApproveCompletionLate",
			"Approve the completion");

	public static final String PROCESS = "PriorityAction";

	private final Stage stage;

	private final String task;

	private final String lateEvent;

	private final String label;

	ActionStep(Stage stage, String task, String lateEvent, String label) {
		this.stage = stage;
		this.task = task;
		this.lateEvent = lateEvent;
		this.label = label;
	}

	/** The step that the lead or the approver has open in a stage. */
	static ActionStep in(Stage stage) {
		return Arrays.stream(values())
			.filter((step) -> step.stage == stage)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Nobody has a step open in the stage " + stage));
	}

	@Override
	public String process() {
		return PROCESS;
	}

	@Override
	public String task() {
		return this.task;
	}

	@Override
	public String lateEvent() {
		return this.lateEvent;
	}

	@Override
	public String label() {
		return this.label;
	}

}
