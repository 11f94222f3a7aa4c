package org.partnershipactions.reviews.returns;

import org.partnershipactions.workflow.ProcessStep;

/**
 * The step of a return that somebody takes, by its names in the process. It never falls
 * late: its deadline closes it.
 */
enum ReturnStep implements ProcessStep {

	GIVE("Task_GiveProgress", "Give the progress");

	static final String PROCESS = "ProgressReturn";

	private final String task;

	private final String label;

	ReturnStep(String task, String label) {
		this.task = task;
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
		return null;
	}

	@Override
	public String label() {
		return this.label;
	}

}
