package org.partnershipactions.planning.cycle;

/**
 * Answers of the form "AdoptPlan".
 *
 * @param decision whether the board adopts the plan
 * @param startAtOnce whether the work begins before the year does
 * @param reason why the draft goes back to the task groups
 */
record AdoptPlan(Verdict decision, boolean startAtOnce, String reason) {

	/** What the board decides. */
	enum Verdict {

		ADOPT, RETURN

	}

}
