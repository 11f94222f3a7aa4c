package org.partnershipactions.rules;

import java.time.LocalDate;

import org.partnershipactions.calendar.DayWords;

/**
 * Which version of a rule table decided.
 *
 * @param title the table as people read it
 * @param version number among its versions
 * @param since first day on which that version decided; null for the one that was shipped
 */
public record RuleSource(String title, int version, LocalDate since) {

	/** Number of the version that the product ships. */
	static final int SHIPPED = 1;

	/** Such as "Risk band of a case, version 2, in force since 1 May 2027". */
	public String words() {
		return "%s, version %d, %s".formatted(this.title, this.version,
				(this.since != null) ? "in force since " + DayWords.day(this.since) : "as it was shipped");
	}

}
