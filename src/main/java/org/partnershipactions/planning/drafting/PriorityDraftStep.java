package org.partnershipactions.planning.drafting;

import org.partnershipactions.workflow.ProcessStep;

/** The step of a draft that its task group takes, by its names in the process. */
enum PriorityDraftStep implements ProcessStep {

	DRAFT("Task_DraftActions", "BoundaryEvent_DraftActionsLate", "Draft the priority's actions");

	static final String PROCESS = "PriorityDraft";

	private final String task;

	private final String lateEvent;

	private final String label;

	PriorityDraftStep(String task, String lateEvent, String label) {
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
