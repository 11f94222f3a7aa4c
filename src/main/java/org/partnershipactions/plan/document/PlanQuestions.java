package org.partnershipactions.plan.document;

import java.util.List;

/**
 * What a file leaves to a person to say, and what they need to see for it.
 *
 * @param headings columns of the table that holds the plan, or of the one that comes
 * nearest to it
 * @param firstRows its first rows below the headings, each as wide as they
 * @param unknownAgencies names among leads and partners that no agency answers to
 * @param refusedRows rows that cannot be read as they are
 */
public record PlanQuestions(List<ReadHeading> headings, List<List<String>> firstRows, List<String> unknownAgencies,
		List<RefusedRow> refusedRows) {

	/** Nothing was read of it. */
	static final PlanQuestions NONE = new PlanQuestions(List.of(), List.of(), List.of(), List.of());

	/** Whether columns without which no row can be read are missing. */
	public boolean lacksColumns() {
		List<PlanColumn> columns = this.headings.stream()
			.flatMap((heading) -> PlanColumn.ofKey(heading.readAs()).stream())
			.toList();
		return !PlanColumn.missing(columns).isEmpty();
	}

	/**
	 * A column and what it is read as.
	 *
	 * @param column its letter, such as {@code C}
	 * @param text heading as the file writes it, on one line; may be empty
	 * @param readAs {@linkplain ColumnChoices.ColumnOption#name name} of what it is
	 */
	public record ReadHeading(String column, String text, String readAs) {
	}

	/**
	 * A row that cannot be read as it is.
	 *
	 * @param place where it stands, such as {@code row 5 of table 2}
	 * @param ref reference as far as it has one
	 * @param title what it says is to be done
	 * @param date whether it can be taken as ongoing, because its date is what is wrong
	 */
	public record RefusedRow(String place, String ref, String title, boolean date) {
	}

}
