package org.partnershipactions.reviews.quarter;

import java.util.Arrays;

import org.partnershipactions.workflow.ProcessStep;

/** The steps of a quarter that somebody takes, by their names in the process. */
enum QuarterStep implements ProcessStep {

	COMPILE(QuarterState.COMPILING, "Task_CompileQuarter", "BoundaryEvent_CompileQuarterLate", "Compile the quarter"),
	SIGN_OFF(QuarterState.SIGNING, "Task_SignOffQuarter", "BoundaryEvent_SignOffQuarterLate", "Sign off the quarter");

	static final String PROCESS = "QuarterlyMonitoring";

	private final QuarterState state;

	private final String task;

	private final String lateEvent;

	private final String label;

	QuarterStep(QuarterState state, String task, String lateEvent, String label) {
		this.state = state;
		this.task = task;
		this.lateEvent = lateEvent;
		this.label = label;
	}

	/** The step that the manager or the board has open in a state. */
	static QuarterStep in(QuarterState state) {
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
