package org.partnershipactions.overdue;

import org.partnershipactions.workflow.ProcessStep;

/**
 * The steps of a review of late work that somebody takes, by their names in the process.
 * The review itself is never late: time takes it on to the next level.
 */
enum OverdueStep implements ProcessStep {

	EXPLAIN("Task_ExplainTheDelay", null, "Explain the delay"),
	REVIEW("Task_ReviewTheOverdueWork", "BoundaryEvent_ReviewTheOverdueWorkClimbs", "Review the overdue work");

	static final String PROCESS = "OverdueReview";

	private final String task;

	private final String lateEvent;

	private final String label;

	OverdueStep(String task, String lateEvent, String label) {
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
