package org.partnershipactions.privacy.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedDay;
import org.partnershipactions.privacy.ViewReading.ViewQuestion;

/**
 * What an auditor typed to narrow the list, as it was typed.
 *
 * @param who user name of who looked
 * @param ref reference of what was looked at
 * @param from first day, such as 2026-04-01
 * @param to last day
 * @param before number of the entry to go on from
 * @param size how many at most
 */
record ViewFilter(String who, String ref, String from, String to, Long before, Integer size) {

	ViewQuestion question() {
		return new ViewQuestion(this.who, this.ref, day(this.from), day(this.to), this.before, this.size);
	}

	List<FieldError> errors() {
		List<FieldError> errors = new ArrayList<>();
		check(errors, "from", this.from);
		check(errors, "to", this.to);
		return errors;
	}

	ViewFilter orRefuse() {
		if (!errors().isEmpty()) {
			throw new InvalidAnswers(errors());
		}
		return this;
	}

	private static void check(List<FieldError> errors, String field, String text) {
		if (text != null && !text.isBlank() && day(text) == null) {
			errors.add(new FieldError(field, "\"" + field + "\" must be a date such as 2026-04-01"));
		}
	}

	private static LocalDate day(String text) {
		try {
			return (text == null || text.isBlank()) ? null : TypedDay.parse(text);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
