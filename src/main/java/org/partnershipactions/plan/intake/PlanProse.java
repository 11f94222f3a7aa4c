package org.partnershipactions.plan.intake;

import java.util.List;

import org.partnershipactions.calendar.PlanYear;

/**
 * What a document says outside its tables, and what its tables hold.
 *
 * @param lines lines outside tables
 * @param chosen plan year that it is read as
 * @param stated plan year that it says it is for
 * @param table what its tables hold
 */
record PlanProse(List<Line> lines, PlanYear chosen, PlanYear stated, PlanTable table) {
}
