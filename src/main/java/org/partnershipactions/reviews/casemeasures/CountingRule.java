package org.partnershipactions.reviews.casemeasures;

import java.util.List;

import org.partnershipactions.cases.figures.FigureRow;
import org.partnershipactions.measures.CountedRows;
import org.partnershipactions.measures.CountedRows.CountedRow;

/**
 * The rule by which a measure counts rows of cases and reports, in words.
 *
 * @param whole which rows make the whole
 * @param part which of them count
 * @param day what the day of a row is
 */
record CountingRule(String whole, String part, String day) {

	private static final String UNSEEN = "It is counted for everybody, but a case or a report is shown only to those"
			+ " who work on it, run Daily Tasking, lead the task group or manage the partnership.";

	CountedRows counting(List<FigureRow> rows) {
		return new CountedRows(new CountedRows.Rule(this.whole, this.part, "Ward", this.day, UNSEEN),
				rows.stream().map(CountingRule::counted).toList());
	}

	private static CountedRow counted(FigureRow row) {
		return new CountedRow(row.ref(), row.path(), row.where(), row.day(), row.words(), row.counts());
	}

}
