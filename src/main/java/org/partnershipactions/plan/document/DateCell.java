package org.partnershipactions.plan.document;

import java.time.LocalDate;

/**
 * A date as people write it in the plan of a year. A month, quarter, season or year alone
 * means its last day, and so does a range; what recurs is ongoing.
 *
 * @param understood whether the text is a date or says that the work is ongoing
 * @param day the day, null for ongoing work
 * @param remark what a person should look at again, or why it is not understood where
 * that is known; empty where there is nothing
 * @param review by when ongoing work is to be reviewed, or null
 * @param beside words that stand beside the date or in its place, or null
 * @param open whether these words say that the date is not settled
 */
record DateCell(boolean understood, LocalDate day, String remark, LocalDate review, String beside, boolean open) {

	static final DateCell ONGOING = new DateCell(true, null, "", null, null, false);

	static final DateCell UNREADABLE = new DateCell(false, null, "", null, null, false);

	static DateCell of(LocalDate day) {
		return new DateCell(true, day, "", null, null, false);
	}

	/** Ongoing work that is to be reviewed by a day. */
	static DateCell reviewed(LocalDate day) {
		return new DateCell(true, null, "", day, null, false);
	}

	/** The same with words that are kept. */
	DateCell beside(String words, boolean unsettled) {
		return new DateCell(this.understood, this.day, this.remark, this.review, words, unsettled);
	}

	DateCell remarking(String more) {
		return new DateCell(this.understood, this.day, this.remark.isEmpty() ? more : this.remark + " " + more,
				this.review, this.beside, this.open);
	}

}
