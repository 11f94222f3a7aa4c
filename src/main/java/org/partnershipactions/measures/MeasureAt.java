package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.partnershipactions.measures.MeasureSource.Reckoning;

/**
 * A measure as it stood at the end of a quarter.
 *
 * @param code such as {@code asb-improved}
 * @param title its title
 * @param unit such as "%" or "crimes"
 * @param target target in words, such as "at least 80 %" or "below last year (946)"
 * @param value its value, or null where there is none yet
 * @param readOn the day of the value, or null
 * @param lastYear the comparable value of last year, or null
 * @param onTarget whether the target is met; null where nobody can say yet
 * @param note what belongs to the value in words, or null
 * @param reckoned what the value was computed from, or null where it was given
 * @param people whether it counts people, cases or what happened to them, so that small
 * counts of it are not published
 */
public record MeasureAt(String code, String title, String unit, String target, BigDecimal value, LocalDate readOn,
		BigDecimal lastYear, Boolean onTarget, String note, Reckoning reckoned, boolean people) {

	/**
	 * A measure of which nobody says what it was computed from: it is taken to count
	 * people.
	 */
	public MeasureAt(String code, String title, String unit, String target, BigDecimal value, LocalDate readOn,
			BigDecimal lastYear, Boolean onTarget, String note) {
		this(code, title, unit, target, value, readOn, lastYear, onTarget, note, null, true);
	}

}
