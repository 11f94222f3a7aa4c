package org.partnershipactions.plan.table;

import java.util.List;

import org.partnershipactions.plan.intake.PlanRow;

/**
 * What an import does, or would do, with one row.
 *
 * @param read the row as it was recognised
 * @param outcome {@code created}, {@code changed} or {@code unchanged}
 * @param differences old and new value of each field that changes
 */
public record ImportedRow(PlanRow read, String outcome, List<RowDifference> differences) {
}
