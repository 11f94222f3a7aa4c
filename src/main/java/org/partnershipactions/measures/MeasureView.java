package org.partnershipactions.measures;

import org.partnershipactions.calendar.PlanYear;

/**
 * A measure as it stands.
 *
 * @param key its id
 * @param code such as {@code asb-improved}
 * @param title what is measured
 * @param owner code of the agency that answers for it
 * @param unit what its values count, "%" for shares
 * @param direction which way it should go
 * @param computed whether it is counted by itself
 * @param year the plan year
 * @param target what it should reach
 * @param latest its last value, or null where there is none yet
 * @param onTarget whether the target is met; null where nobody can say yet
 * @param travel where it goes
 * @param comparators what it is compared with
 * @param commentary what its owner says of it, or null
 */
public record MeasureView(String key, String code, String title, String owner, String unit, Direction direction,
		boolean computed, PlanYear year, Target target, Point latest, Boolean onTarget, Travel travel,
		Comparators comparators, Commentary commentary) {
}
