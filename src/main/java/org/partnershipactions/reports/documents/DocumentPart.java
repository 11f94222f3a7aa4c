package org.partnershipactions.reports.documents;

import java.util.List;

/**
 * A part of a report: a heading, some sentences and at most one table.
 *
 * @param heading its heading
 * @param paragraphs sentences above the table
 * @param table its table, or null; an empty one is not shown but stands in the files
 */
public record DocumentPart(String heading, List<String> paragraphs, Table table) {

	/** A part that only says something. */
	public static DocumentPart saying(String heading, String... paragraphs) {
		return new DocumentPart(heading, List.of(paragraphs), null);
	}

	/** A part with a table, and what is said where that is empty. */
	public static DocumentPart of(String heading, Table table, String otherwise) {
		return new DocumentPart(heading, table.rows().isEmpty() ? List.of(otherwise) : List.of(), table);
	}

	/** Whether there is anything in its table. */
	public boolean hasRows() {
		return this.table != null && !this.table.rows().isEmpty();
	}

}
