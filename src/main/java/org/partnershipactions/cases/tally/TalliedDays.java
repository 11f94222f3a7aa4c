package org.partnershipactions.cases.tally;

import java.time.LocalDate;

/**
 * Some days of a partnership.
 *
 * @param partnership code of the partnership
 * @param from first day
 * @param to last day, which is included
 */
public record TalliedDays(String partnership, LocalDate from, LocalDate to) {

	/** One day alone. */
	static TalliedDays of(String partnership, LocalDate day) {
		return new TalliedDays(partnership, day, day);
	}

}
