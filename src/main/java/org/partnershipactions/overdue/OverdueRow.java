package org.partnershipactions.overdue;

import org.partnershipactions.security.WithheldMatters.Withheld;

/**
 * One piece of late work as the board of late work shows it.
 *
 * @param teamName name of who owes it
 * @param reason why it is late, in words
 * @param nextStep who does what by when, in words
 * @param decidable whether the reader may decide on it now
 * @param levelSource version of the rule table that gave the level, in words; empty where
 * nobody knows it
 */
public record OverdueRow(OverdueView review, String teamName, int workingDaysLate, String reason, String nextStep,
		boolean decidable, String levelSource) {

	/** Code of the agency that owes it, or the task group's team where one does. */
	public String agency() {
		return new OverdueCount(this.review.team(), null, null, 1).agency();
	}

	/**
	 * The same for a reader who may not learn what it is about; whoever decides on it
	 * reads which one it is.
	 */
	OverdueRow without(Withheld withheld) {
		OverdueView shown = this.decidable ? this.review.covered(withheld) : this.review.without(withheld);
		return new OverdueRow(shown, this.teamName, this.workingDaysLate, this.reason, this.nextStep, this.decidable,
				this.levelSource);
	}

}
