package org.partnershipactions.powers.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.DateText;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.powers.Breach;
import org.partnershipactions.powers.NewIntervention;

/** What somebody typed to record a tool or power, exactly, and what it stands for. */
record InterventionForm(Map<String, String> typed) {

	private static final int LATEST_MINUTE = 59;

	private static final int LONGEST = 2000;

	/** What was typed into a field, for the page. */
	public String text(String field) {
		return this.typed.getOrDefault(field, "");
	}

	/** What it stands for; 422 with each field that cannot be read. */
	NewIntervention read() {
		List<FieldError> errors = new ArrayList<>();
		LocalDateTime from = moment("from", LocalTime.MIDNIGHT, errors);
		LocalDateTime until = moment("until", LocalTime.of(23, LATEST_MINUTE), errors);
		LocalDate actBy = day("actBy", errors);
		LocalDate reviewOn = day("reviewOn", errors);
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
		return new NewIntervention(given("tool"), given("issuer"), given("subject"), from, until, actBy,
				given("ground"), given("conditions"), reviewOn);
	}

	/** The breach that it stands for; 422 with each field that cannot be read. */
	Breach breach() {
		List<FieldError> errors = new ArrayList<>();
		LocalDate on = day("breachedOn", errors);
		Integer penalty = pounds("penalty", errors);
		if (text("breachWords").codePointCount(0, text("breachWords").length()) > LONGEST) {
			errors.add(new FieldError("breachWords", "What happened must be 2,000 characters or fewer"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
		return new Breach(on, given("breachWords"), penalty);
	}

	private Integer pounds(String field, List<FieldError> errors) {
		String typed = given(field);
		if (typed != null && !typed.matches("\\d{1,6}")) {
			errors.add(new FieldError(field, "Enter whole pounds, like 100"));
			return null;
		}
		return (typed != null) ? Integer.valueOf(typed) : null;
	}

	private String given(String field) {
		return text(field).isBlank() ? null : text(field).strip();
	}

	private LocalDate day(String field, List<FieldError> errors) {
		if (given(field) == null) {
			return null;
		}
		return DateText.parse(given(field)).orElseGet(() -> {
			errors.add(new FieldError(field, "Enter a real date, like 30 9 2026"));
			return null;
		});
	}

	private LocalDateTime moment(String field, LocalTime otherwise, List<FieldError> errors) {
		LocalDate day = day(field, errors);
		String time = given(field + "Time");
		try {
			LocalTime at = (time != null) ? LocalTime.parse((time.length() == 4) ? "0" + time : time) : otherwise;
			return (day != null) ? day.atTime(at) : null;
		}
		catch (DateTimeParseException ex) {
			errors.add(new FieldError(field + "Time", "Enter a time like 14:30"));
			return null;
		}
	}

}
