package org.partnershipactions.reports;

import java.time.LocalDate;

import org.partnershipactions.calendar.PlanYear;

/**
 * Which plan is looked at, and at the end of which day.
 *
 * @param year the plan's year
 * @param day today or a day before it
 * @param named whether the plan was asked for by its year, so that it must be there
 */
public record PlanDay(PlanYear year, LocalDate day, boolean named) {
}
