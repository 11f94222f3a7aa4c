package org.partnershipactions.powers;

import org.partnershipactions.workflow.ProcessStep;

/** The one step of a tool or power that somebody takes, by its names in the process. */
enum InterventionStep implements ProcessStep {

	REVIEW("Task_ReviewTheIntervention", "BoundaryEvent_ReviewTheInterventionLate", "Review the intervention");

	static final String PROCESS = "Intervention";

	private final String task;

	private final String lateEvent;

	private final String label;

	InterventionStep(String task, String lateEvent, String label) {
		this.task = task;
		this.lateEvent = lateEvent;
		this.label = label;
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
