package org.partnershipactions.contributions;

import org.partnershipactions.workflow.ProcessStep;

/** The steps of a contribution that somebody takes, by their names in the process. */
enum ContributionStep implements ProcessStep {

	ANSWER("Task_AnswerTheRequest", "BoundaryEvent_AnswerTheRequestLate", "Answer the request"),
	MAKE("Task_MakeTheContribution", "BoundaryEvent_MakeTheContributionLate", "Make the contribution"),
	DECIDE("Task_DecideOnTheDeclinedRequest", "BoundaryEvent_DecideOnTheDeclinedRequestLate",
			"Decide on the declined request");

	static final String PROCESS = "Contribution";

	private final String task;

	private final String lateEvent;

	private final String label;

	ContributionStep(String task, String lateEvent, String label) {
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
