package org.partnershipactions.reviews.figures;

/**
 * One figure that is no longer as it was signed.
 *
 * @param part which table of the quarter, such as "Actions"
 * @param row which row of it, such as {@code 3.4}
 * @param figure what of the row, such as "Status"
 * @param was as it was signed; "none" where the row was not there
 * @param now as it is now; "none" where the row has gone
 */
public record QuarterChange(String part, String row, String figure, String was, String now) {

	/** Whether it tells of case reviews, whose small numbers only overseers read. */
	public boolean ofCaseReviews() {
		return FigureCells.CASE_REVIEWS.equals(this.part);
	}

}
