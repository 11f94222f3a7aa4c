package org.partnershipactions.plan.table;

/**
 * What becomes of an action that is open when its year is over.
 *
 * @param ref its reference in the plan that is over
 * @param decision whether it is carried into the next plan or closed
 * @param reason why, at most 1,900 characters; it is kept
 * @param priority number of the priority of the next plan into which it is carried; null
 * for the one that has the same title, or the only one of the same task group
 */
public record ActionEnd(String ref, EndDecision decision, String reason, Integer priority) {

	/** What can become of it. */
	public enum EndDecision {

		CARRY, CLOSE

	}

}
