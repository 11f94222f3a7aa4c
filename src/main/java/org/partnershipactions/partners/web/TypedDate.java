package org.partnershipactions.partners.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedDay;

/** Reads the dates that people type into these pages. */
final class TypedDate {

	private TypedDate() {
	}

	/** The day, or null where nothing was typed. */
	static LocalDate of(String field, String typed) {
		try {
			return (typed == null || typed.isBlank()) ? null : TypedDay.parse(typed);
		}
		catch (DateTimeParseException ex) {
			throw new InvalidAnswers(field, "Enter a real date, such as 2027-03-31");
		}
	}

}
