package org.partnershipactions.measures;

import org.partnershipactions.calendar.PlanYear;

/**
 * A computed share with exactly the rows behind it.
 *
 * @param code code of the measure
 * @param title what is measured
 * @param year the plan year
 * @param point the value with its day
 * @param counted the rows
 */
public record MeasureRows(String code, String title, PlanYear year, Point point, CountedRows counted) {
}
