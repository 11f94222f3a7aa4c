package org.partnershipactions.overdue;

/**
 * One piece of late work as the board of late work shows it.
 *
 * @param teamName name of who owes it
 * @param reason why it is late, in words
 * @param nextStep who does what by when, in words
 * @param decidable whether the reader may decide on it now
 */
public record OverdueRow(OverdueView review, String teamName, int workingDaysLate, String reason, String nextStep,
		boolean decidable) {

	/** Code of the agency that owes it, or the task group's team where one does. */
	public String agency() {
		return new OverdueCount(this.review.team(), null, null, 1).agency();
	}

}
