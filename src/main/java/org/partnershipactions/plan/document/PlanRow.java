package org.partnershipactions.plan.document;

import java.time.LocalDate;
import java.util.List;

/**
 * One action as a file gives it; texts are trimmed and never null.
 *
 * @param row row of the sheet or line of the text, from 1
 * @param ref reference such as {@code 4.10}
 * @param priority number of its priority
 * @param title what is to be done
 * @param leads codes of the lead agencies, the accountable one first
 * @param leadText what the lead cell says beyond known names
 * @param partners codes of the named partners
 * @param allPartners whether a collective name stands among the partners
 * @param partnersText what the partner cell says beyond known names
 * @param due last day, null for ongoing work
 * @param byWhen the date as written
 * @param funding sources as written, several separated by semicolons
 * @param review day by which ongoing work is to be reviewed, or null
 * @param note what stands beside the date or in its place
 */
public record PlanRow(int row, String ref, Integer priority, String title, List<String> leads, String leadText,
		List<String> partners, boolean allPartners, String partnersText, LocalDate due, String byWhen, String funding,
		LocalDate review, DateNote note) {

	/**
	 * What stands beside a date, or in its place.
	 *
	 * @param words as they were written, such as "tbc", at most 50 characters; null for
	 * nothing
	 * @param open whether they say that the date is not settled
	 */
	public record DateNote(String words, boolean open) {

		/** Nothing stands there. */
		public static final DateNote NONE = new DateNote(null, false);

	}

}
