package org.partnershipactions.planning.cycle;

import java.util.Arrays;

import org.partnershipactions.workflow.ProcessStep;

/** The steps in which manager and board make a plan, by their names in the process. */
enum AnnualPlanStep implements ProcessStep {

	SCORE(AnnualPlanState.SCORING, "Task_ScoreIssues", "BoundaryEvent_ScoreIssuesLate", "Score the issues"),
	CHOOSE(AnnualPlanState.CHOOSING, "Task_ChoosePriorities", "BoundaryEvent_ChoosePrioritiesLate",
			"Choose the priorities"),
	ADOPT(AnnualPlanState.ADOPTING, "Task_AdoptPlan", "BoundaryEvent_AdoptPlanLate", "Adopt the plan");

	static final String PROCESS = "AnnualPlan";

	private final AnnualPlanState state;

	private final String task;

	private final String lateEvent;

	private final String label;

	AnnualPlanStep(AnnualPlanState state, String task, String lateEvent, String label) {
		this.state = state;
		this.task = task;
		this.lateEvent = lateEvent;
		this.label = label;
	}

	/** The step that the manager or the board has open in a state. */
	static AnnualPlanStep in(AnnualPlanState state) {
		return Arrays.stream(values())
			.filter((step) -> step.state == state)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Nobody has a step open in the state " + state));
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
