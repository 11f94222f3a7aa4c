package org.partnershipactions.partners;

import java.time.LocalDate;
import java.util.Set;

import org.partnershipactions.calendar.DayWords;

/**
 * An agency has ended and another one takes over its work in a partnership.
 *
 * @param partnership code of the partnership
 * @param from the agency that ended
 * @param to the agency that takes over, or null where nothing was left to take over
 * @param lastDay its last day
 * @param staying user names of its people who go on in the agency that takes over
 */
public record AgencySuccession(String partnership, AgencySummary from, AgencySummary to, LocalDate lastDay,
		Set<String> staying) {

	public AgencySuccession {
		staying = Set.copyOf(staying);
	}

	/** Why work changes hands, in words that stand beside it. */
	public String reason() {
		return this.from.name() + " ended on " + DayWords.day(this.lastDay);
	}

}
