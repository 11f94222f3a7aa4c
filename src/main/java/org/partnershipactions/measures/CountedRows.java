package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.List;

/**
 * Exactly the rows that a computed share counts, with the rule by which they are counted.
 *
 * @param rule in words
 * @param rows all rows of the whole, in their order
 */
public record CountedRows(Rule rule, List<CountedRow> rows) {

	/** Only those that the reader may see. */
	CountedRows seen() {
		return new CountedRows(this.rule, this.rows.stream().filter(CountedRow::shown).toList());
	}

	/** How many there are in the part. */
	public int counted() {
		return (int) this.rows.stream().filter(CountedRow::counts).count();
	}

	/**
	 * How rows are counted.
	 *
	 * @param whole which rows make the whole
	 * @param part which of them count
	 * @param where what the place of a row is, such as its ward
	 * @param day what the day of a row is
	 * @param unseen why a reader may not see some rows
	 */
	public record Rule(String whole, String part, String where, String day, String unseen) {
	}

	/**
	 * One row that a computed value counts. It names no person; of a row that the reader
	 * may not see nothing is told but whether it counts.
	 *
	 * @param ref reference, or null where the reader may not see it
	 * @param path address of its page, or null
	 * @param where the ward or the agency, or null
	 * @param day the day by which it belongs to the value, or null
	 * @param words what was said of it, or null
	 * @param counts whether it is in the part, and not only in the whole
	 */
	public record CountedRow(String ref, String path, String where, LocalDate day, String words, boolean counts) {

		/** Whether the reader may see it. */
		public boolean shown() {
			return this.ref != null;
		}

	}

}
