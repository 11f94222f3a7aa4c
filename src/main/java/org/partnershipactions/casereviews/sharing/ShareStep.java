package org.partnershipactions.casereviews.sharing;

import org.partnershipactions.workflow.ProcessStep;

/** The one step of a body's sharing, by its names in the process. */
enum ShareStep implements ProcessStep {

	SHARE("Task_ShareWhatYouHold", "BoundaryEvent_ShareWhatYouHoldLate", "Share what you hold");

	static final String PROCESS = "AsbReviewShare";

	private final String task;

	private final String lateEvent;

	private final String label;

	ShareStep(String task, String lateEvent, String label) {
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
