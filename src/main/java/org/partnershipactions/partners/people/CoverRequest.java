package org.partnershipactions.partners.people;

import java.time.LocalDate;

import org.partnershipactions.forms.InvalidAnswers;

/**
 * What is asked for when somebody goes on leave.
 *
 * @param away user name of who is away
 * @param cover user name of who acts for them
 * @param begins first day
 * @param ends last day
 */
public record CoverRequest(String away, String cover, LocalDate begins, LocalDate ends) {

	/** How many days ago leave may have begun that is entered late. */
	private static final int BACK = 7;

	/**
	 * Refuses days that cannot be days of leave.
	 * @throws InvalidAnswers naming the day that is wrong
	 */
	void checkDays(LocalDate today) {
		refuse(this.begins == null, "begins", "Enter the first day");
		refuse(this.ends == null, "ends", "Enter the last day");
		refuse(this.ends.isBefore(this.begins), "ends", "The last day must not be before the first day");
		refuse(this.begins.isBefore(today.minusDays(BACK)), "begins",
				"Enter a first day of the last week or later: what was not covered then cannot be covered now");
		refuse(this.begins.isAfter(today.plusYears(1)), "begins", "Enter a first day within the next year");
		refuse(this.ends.isBefore(today), "ends", "The last day must not lie in the past");
	}

	private static void refuse(boolean wrong, String field, String message) {
		if (wrong) {
			throw new InvalidAnswers(field, message);
		}
	}

}
