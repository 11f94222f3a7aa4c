package org.partnershipactions.plan.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedDay;

import org.springframework.http.ProblemDetail;

/** What programs send, where it cannot be read. */
final class Bodies {

	private Bodies() {
	}

	/** The answer to a body that is no JSON or has values of the wrong kind. */
	static ProblemDetail unreadable(String example) {
		return new InvalidAnswers("body", "Send a JSON object such as " + example).getBody();
	}

	/** An ISO day; null where nothing was sent. */
	static LocalDate day(String field, String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		try {
			return TypedDay.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new InvalidAnswers(field, "Write the date as year-month-day, like 2026-09-30");
		}
	}

}
