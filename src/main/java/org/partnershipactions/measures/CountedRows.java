package org.partnershipactions.measures;

import java.util.List;

/**
 * Exactly the rows that a computed share counts, with the rule by which they are counted.
 *
 * @param rule in words
 * @param rows all rows of the whole, in their order
 */
public record CountedRows(Rule rule, List<CountedRow> rows) {

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

}
