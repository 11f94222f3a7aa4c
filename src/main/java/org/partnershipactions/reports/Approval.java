package org.partnershipactions.reports;

/** The approvals that stages end with, by the label of their step. */
public enum Approval {

	DELIVERY_PLAN("Approve the delivery plan"), COMPLETION("Approve the completion");

	private final String step;

	Approval(String step) {
		this.step = step;
	}

	/** Label of the step, which lists filter by. */
	public String step() {
		return this.step;
	}

}
