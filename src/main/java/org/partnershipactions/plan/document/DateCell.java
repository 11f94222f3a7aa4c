package org.partnershipactions.plan.document;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A date as people write it in the plan of a year. A month, quarter, season or year alone
 * means its last day, and so does a range; what recurs is ongoing.
 *
 * @param understood whether the text is a date or says that the work is ongoing
 * @param day the day, null for ongoing work
 * @param remark what a person should look at again, or why it is not understood where
 * that is known; empty where there is nothing
 * @param review by when ongoing work is to be reviewed, or null
 * @param note what stands beside the date or instead of it and is kept, or null
 * @param open whether the lead has yet to say by when
 */
record DateCell(boolean understood, LocalDate day, String remark, LocalDate review, String note, boolean open) {

	static final DateCell ONGOING = new DateCell(true, null, "", null, null, false);

	static final DateCell UNREADABLE = new DateCell(false, null, "", null, null, false);

	static DateCell of(LocalDate day) {
		return new DateCell(true, day, "", null, null, false);
	}

	/** Ongoing work that is to be reviewed by a day. */
	static DateCell reviewed(LocalDate day) {
		return new DateCell(true, null, "", day, null, false);
	}

	DateCell remarking(String more) {
		return new DateCell(this.understood, this.day, this.remark.isEmpty() ? more : this.remark + " " + more,
				this.review, this.note, this.open);
	}

	/** The same with words that are kept with it. */
	DateCell noting(String words) {
		return new DateCell(this.understood, this.day, this.remark, this.review, words, this.open);
	}

	/** The same, where the lead has yet to say by when. */
	DateCell opened() {
		return new DateCell(this.understood, this.day, this.remark, this.review, this.note, true);
	}

	/** The same with its note as it was written, not in lower case. */
	DateCell notedAsIn(String text) {
		int from = (this.note != null) ? text.toLowerCase(Locale.UK).indexOf(this.note) : -1;
		return (from >= 0) ? noting(text.substring(from, from + this.note.length())) : this;
	}

}
