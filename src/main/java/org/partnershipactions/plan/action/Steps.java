package org.partnershipactions.plan.action;

import java.util.Map;

import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.action.ActionEvent.ActionWithdrawn;
import org.partnershipactions.workflow.Step;

/**
 * The process of an action by its names: one constant for each element that Java speaks
 * of.
 */
public final class Steps {

	public static final String PROCESS = "PriorityAction";

	static final String PLAN = "Task_PlanDelivery";

	static final String APPROVE_PLAN = "Task_ApproveDeliveryPlan";

	static final String DELIVER = "Task_DeliverAndReport";

	static final String APPROVE_COMPLETION = "Task_ApproveCompletion";

	static final String ASK_PARTNERS = "Task_AskThePartners";

	static final String WITHDRAWN = "ActionWithdrawn";

	private static final Map<Stage, String> TASKS = Map.of(Stage.PLAN, PLAN, Stage.PLAN_APPROVAL, APPROVE_PLAN,
			Stage.DELIVER, DELIVER, Stage.COMPLETION_APPROVAL, APPROVE_COMPLETION);

	private static final Map<Stage, String> LATE = Map.of(Stage.PLAN, "BoundaryEvent_PlanDeliveryLate",
			Stage.PLAN_APPROVAL, "BoundaryEvent_ApproveDeliveryPlanLate", Stage.DELIVER,
			"BoundaryEvent_DeliverAndReportLate", Stage.COMPLETION_APPROVAL, "BoundaryEvent_ApproveCompletionLate");

	private static final Map<Stage, String> LABELS = Map.of(Stage.PLAN, "Plan the delivery", Stage.PLAN_APPROVAL,
			"Approve the delivery plan", Stage.DELIVER, "Deliver and report completion", Stage.COMPLETION_APPROVAL,
			"Approve the completion");

	private Steps() {
	}

	/** The step that the lead or the approver has open in this stage. */
	static Step of(PriorityAction action) {
		return new Step(PROCESS, TASKS.get(action.stage()), action.key());
	}

	/** The boundary event that opens an overdue review of this stage's step. */
	static String late(Stage stage) {
		return LATE.get(stage);
	}

	static String label(Stage stage) {
		return LABELS.get(stage);
	}

}
