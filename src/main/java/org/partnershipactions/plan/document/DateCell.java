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
 */
record DateCell(boolean understood, LocalDate day, String remark) {

	static final DateCell ONGOING = new DateCell(true, null, "");

	static final DateCell UNREADABLE = new DateCell(false, null, "");

	static DateCell of(LocalDate day) {
		return new DateCell(true, day, "");
	}

	DateCell remarking(String more) {
		return new DateCell(this.understood, this.day, this.remark.isEmpty() ? more : this.remark + " " + more);
	}

}
