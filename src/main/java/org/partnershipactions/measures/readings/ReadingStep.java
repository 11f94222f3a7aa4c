package org.partnershipactions.measures.readings;

import org.partnershipactions.workflow.ProcessStep;

/**
 * The step of a request for a reading that somebody takes, by its name in the process. It
 * never falls late: when its day has passed it closes.
 */
enum ReadingStep implements ProcessStep {

	GIVE("Task_GiveReading", "Give the reading");

	static final String PROCESS = "MeasureReading";

	private final String task;

	private final String label;

	ReadingStep(String task, String label) {
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
