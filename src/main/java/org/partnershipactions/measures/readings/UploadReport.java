package org.partnershipactions.measures.readings;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.plan.document.Finding;

/**
 * What a file of readings holds and what came of it. Nothing is written when there are
 * errors or when it was only a look.
 *
 * @param dryRun whether it was only a look
 * @param rows what becomes of each row without errors
 * @param warnings what the file contradicts or was not understood; it changed nothing
 * @param errors what must be mended first
 */
public record UploadReport(boolean dryRun, List<Row> rows, List<Finding> warnings, List<Finding> errors) {

	/** How many readings are new. */
	public int created() {
		return (int) this.rows.stream().filter(Row::isNew).count();
	}

	/** How many readings were there already and say the same. */
	public int unchanged() {
		return this.rows.size() - created();
	}

	/** Whether anything must be mended first. */
	public boolean hasErrors() {
		return !this.errors.isEmpty();
	}

	/**
	 * A row that can be taken.
	 *
	 * @param row row of the sheet or line of the text, from 1
	 * @param measure code of the measure
	 * @param title its title
	 * @param date last day that the value covers
	 * @param told the value or the words
	 * @param isNew whether there was no reading of that day
	 */
	public record Row(int row, String measure, String title, LocalDate date, String told, boolean isNew) {
	}

}
