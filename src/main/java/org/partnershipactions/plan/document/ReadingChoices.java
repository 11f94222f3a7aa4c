package org.partnershipactions.plan.document;

import java.util.Map;

/**
 * What a person says of a file that cannot be read as it is.
 *
 * @param columns what its columns are
 * @param rows what becomes of single rows, by {@linkplain PlanQuestions.RefusedRow#place
 * place}
 */
public record ReadingChoices(ColumnChoices columns, Map<String, RowChoice> rows) {

	/** Nothing said. */
	public static final ReadingChoices NONE = new ReadingChoices(ColumnChoices.NONE, Map.of());

	public ReadingChoices {
		rows = Map.copyOf(rows);
	}

	boolean leavesOut(String place) {
		return this.rows.get(place) == RowChoice.LEAVE_OUT;
	}

	boolean takesAsOngoing(String place) {
		return this.rows.get(place) == RowChoice.ONGOING;
	}

	/** What becomes of a row that cannot be read. */
	public enum RowChoice {

		/** Its date is left aside. */
		ONGOING,

		/** Nothing of it is read. */
		LEAVE_OUT

	}

}
