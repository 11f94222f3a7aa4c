package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.time.LocalDate;

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
 */
public record MeasureAt(String code, String title, String unit, String target, BigDecimal value, LocalDate readOn,
		BigDecimal lastYear, Boolean onTarget, String note) {
}
