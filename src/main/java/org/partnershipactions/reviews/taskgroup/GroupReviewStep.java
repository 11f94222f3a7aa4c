package org.partnershipactions.reviews.taskgroup;

import org.partnershipactions.workflow.ProcessStep;

/** The steps of a review that its lead takes, by their names in the process. */
enum GroupReviewStep implements ProcessStep {

	HOLD("Task_HoldReview", "BoundaryEvent_HoldReviewLate", "Hold the review"),
	CONFIRM("Task_ConfirmMinutes", "BoundaryEvent_ConfirmMinutesLate", "Confirm the minutes");

	static final String PROCESS = "TaskGroupReview";

	private final String task;

	private final String lateEvent;

	private final String label;

	GroupReviewStep(String task, String lateEvent, String label) {
		this.task = task;
		this.lateEvent = lateEvent;
		this.label = label;
	}

	/** The step that the lead has open in a state. */
	static GroupReviewStep in(GroupReviewState state) {
		return switch (state) {
			case HOLDING -> HOLD;
			case CONFIRMING -> CONFIRM;
			case CONFIRMED, WITHDRAWN ->
				throw new IllegalArgumentException("Nobody has a step open in the state " + state);
		};
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
