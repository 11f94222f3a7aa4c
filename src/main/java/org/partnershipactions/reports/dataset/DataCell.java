package org.partnershipactions.reports.dataset;

/**
 * One number of the data set.
 *
 * @param counted what is counted, such as {@code cases_opened}
 * @param by what it is counted by, such as {@code ward}
 * @param value which of them, such as a ward's name
 * @param number how many, or null where it is not shown
 */
public record DataCell(String counted, String by, String value, Integer number) {

	/** What stands for a number that is not shown. */
	public static final String HIDDEN = "suppressed";

	/** The number, or the word for one that is not shown. */
	public String shown() {
		return (this.number != null) ? this.number.toString() : HIDDEN;
	}

}
