package org.partnershipactions.reviews.followups;

import org.partnershipactions.workflow.ProcessStep;

/** The steps of a follow-up that somebody takes, by their names in the process. */
enum FollowUpStep implements ProcessStep {

	DO("Task_DoTheFollowUp", "BoundaryEvent_DoTheFollowUpLate", "Do the follow-up"),
	DECIDE("Task_DecideOnTheWithdrawal", "BoundaryEvent_DecideOnTheWithdrawalLate", "Decide on the withdrawal");

	static final String PROCESS = "FollowUp";

	private final String task;

	private final String lateEvent;

	private final String label;

	FollowUpStep(String task, String lateEvent, String label) {
		this.task = task;
		this.lateEvent = lateEvent;
		this.label = label;
	}

	/** The only step that a follow-up has. */
	static FollowUpStep of(FollowUp followUp) {
		return followUp.withdrawal() ? DECIDE : DO;
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
