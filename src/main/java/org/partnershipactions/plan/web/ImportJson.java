package org.partnershipactions.plan.web;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.plan.intake.Finding;
import org.partnershipactions.plan.table.ImportReport;
import org.partnershipactions.plan.table.ImportedRow;
import org.partnershipactions.plan.table.RowDifference;

/** What an import found and did, as JSON. */
record ImportJson(boolean dryRun, int priorities, int actions, int created, int changed, int unchanged,
		List<RowJson> rows, List<Finding> warnings, List<Finding> errors) {

	static ImportJson of(ImportReport report) {
		return new ImportJson(report.dryRun(), report.priorities(), report.actions(), report.created(),
				report.changed(), report.unchanged(), report.rows().stream().map(RowJson::of).toList(),
				report.warnings(), report.errors());
	}

	/** What becomes of one row. */
	record RowJson(int row, String ref, String title, Integer priority, List<String> leads, List<String> partners,
			boolean everyone, LocalDate due, String funding, String outcome, List<RowDifference> differences) {

		static RowJson of(ImportedRow row) {
			return new RowJson(row.read().row(), row.read().ref(), row.read().title(), row.read().priority(),
					row.read().leads(), row.read().partners(), row.read().allPartners(), row.read().due(),
					row.read().funding(), row.outcome(), row.differences());
		}

	}

}
