package org.partnershipactions.reports.documents;

import java.util.List;

/**
 * A table of a report. The first cell of each row is its heading.
 *
 * @param code what programs call it, such as {@code actions}
 * @param caption what people read over it
 * @param headings of its columns
 * @param rows as many cells each as there are headings
 */
public record Table(String code, String caption, List<String> headings, List<List<Cell>> rows) {

	private static final int NARROW = 5;

	/** Refuses a row that does not fit its headings. */
	public Table {
		if (rows.stream().anyMatch((row) -> row.size() != headings.size())) {
			throw new IllegalArgumentException("A row of the table " + code + " does not fit its headings");
		}
	}

	/** Whether it has more columns than a page of large print holds. */
	public boolean wide() {
		return this.headings.size() > NARROW;
	}

}
