package org.partnershipactions.cases.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.CaseStatus;
import org.partnershipactions.cases.RiskBand;

/**
 * What a list of cases is narrowed to; null is everything.
 *
 * @param ref reference, or how it begins
 * @param ward name of the ward
 * @param status where cases stand
 * @param band their risk
 * @param category what they are about
 * @param lead code of the agency that leads
 * @param overdue only cases with a late step
 */
public record CaseFilter(String ref, String ward, CaseStatus status, RiskBand band, CaseCategory category, String lead,
		boolean overdue) {

	/** Whether nothing narrows the list. */
	public boolean isEmpty() {
		return this.ref == null && this.ward == null && this.status == null && this.band == null
				&& this.category == null && this.lead == null && !this.overdue;
	}

	/**
	 * Where the next page begins: after this case.
	 *
	 * @param openedOn day on which the last case of the page before was opened
	 * @param key of that case
	 */
	public record After(LocalDate openedOn, String key) {

		/** Reads the written form, {@code 2026-06-01.KEY}; null for anything else. */
		public static After parse(String text) {
			try {
				return (text != null && text.length() > 11)
						? new After(LocalDate.parse(text.substring(0, 10)), text.substring(11)) : null;
			}
			catch (DateTimeParseException ex) {
				return null;
			}
		}

		@Override
		public String toString() {
			return this.openedOn + "." + this.key;
		}

	}

}
