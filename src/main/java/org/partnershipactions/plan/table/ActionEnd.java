package org.partnershipactions.plan.table;

/**
 * What becomes of an action that is open when its year is over.
 *
 * @param ref its reference in the plan that is over
 * @param decision whether it is carried into the next plan or closed
 * @param reason why, at most 2,000 characters; it is kept
 */
public record ActionEnd(String ref, EndDecision decision, String reason) {

	/** What can become of it. */
	public enum EndDecision {

		CARRY, CLOSE

	}

}
