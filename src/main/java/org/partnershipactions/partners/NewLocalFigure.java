package org.partnershipactions.partners;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;

/**
 * Another value of a local figure as it is typed or sent.
 *
 * @param value whole number
 * @param from first day on which it holds, such as 2027-03-31
 * @param reason why
 */
public record NewLocalFigure(String value, String from, String reason) {

	private static final int LONGEST_REASON = 1000;

	private static final int WHOLE = 100;

	/** Four years of working days; more is a slip of the finger. */
	private static final int MOST_DAYS = 1000;

	private static final int MOST = 100_000;

	/** Refuses what cannot be taken, all of it at once. */
	void check(String unit, LocalDate today) {
		List<FieldError> errors = new ArrayList<>();
		int least = days(unit) ? 1 : 0;
		Integer typed = number();
		if (typed == null || typed < least || typed > most(unit)) {
			errors.add(new FieldError("value", "Enter a whole number from %d to %d".formatted(least, most(unit))));
		}
		checkDay(errors, today);
		if (this.reason == null || this.reason.isBlank() || this.reason.length() > LONGEST_REASON) {
			errors.add(new FieldError("reason", "Say why, in at most 1,000 characters"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	/** The number, or null where none was typed. */
	Integer number() {
		return (this.value != null && this.value.strip().matches("-?\\d{1,7}")) ? Integer.valueOf(this.value.strip())
				: null;
	}

	/** The day, or null where no real one was typed. */
	LocalDate day() {
		try {
			return (this.from != null) ? LocalDate.parse(this.from.strip()) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private void checkDay(List<FieldError> errors, LocalDate today) {
		LocalDate first = day();
		if (first == null) {
			errors.add(new FieldError("from", "Enter the first day on which it holds, such as 2027-03-31"));
		}
		else if (first.isBefore(today) || first.isAfter(today.plusYears(10))) {
			errors.add(new FieldError("from",
					"The first day must be today or later, within ten years: what was due before keeps its day"));
		}
	}

	private static int most(String unit) {
		return unit.equals("per cent") ? WHOLE : days(unit) ? MOST_DAYS : MOST;
	}

	private static boolean days(String unit) {
		return unit.endsWith("days");
	}

}
