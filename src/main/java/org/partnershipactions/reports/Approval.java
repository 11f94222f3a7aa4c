package org.partnershipactions.reports;

import java.util.Arrays;

/** The approvals that stages end with, by the label of their step. */
public enum Approval {

	DELIVERY_PLAN("Approve the delivery plan"), COMPLETION("Approve the completion");

	private final String step;

	Approval(String step) {
		this.step = step;
	}

	/** Whether a step of this label is an approval. */
	static boolean is(String step) {
		return Arrays.stream(values()).anyMatch((approval) -> approval.step.equals(step));
	}

	/** Label of the step, which lists filter by. */
	public String step() {
		return this.step;
	}

}
