package org.partnershipactions.measures.feeds;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;

/**
 * What is to feed a measure, as it is typed or sent.
 *
 * @param ref reference of the action, such as 7.5; empty where none is to feed it
 * @param plan the plan that has this reference, such as 2026-27
 * @param from first day on which it counts, such as 2026-10-01
 * @param reason why
 */
public record NewFeed(String ref, String plan, String from, String reason) {

	private static final int LONGEST_REASON = 1000;

	private static final int MOST_YEARS = 10;

	/** Refuses what cannot be taken, all of it at once. */
	void check(LocalDate today, boolean actionFound) {
		List<FieldError> errors = new ArrayList<>();
		if (named() && year() == null) {
			errors.add(new FieldError("plan", "Enter the plan that has this reference, such as 2026-27"));
		}
		else if (named() && !actionFound) {
			errors.add(new FieldError("ref", "There is no action %s in the plan %s".formatted(reference(), year())));
		}
		checkDay(errors, PlanYear.of(today).firstDay());
		if (this.reason == null || this.reason.isBlank() || this.reason.length() > LONGEST_REASON) {
			errors.add(new FieldError("reason", "Say why, in at most 1,000 characters"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	private void checkDay(List<FieldError> errors, LocalDate earliest) {
		LocalDate first = day();
		if (first == null) {
			errors.add(new FieldError("from", "Enter the first day on which it counts, such as 2026-10-01"));
		}
		else if (first.isBefore(earliest) || first.isAfter(earliest.plusYears(MOST_YEARS))) {
			errors.add(new FieldError("from",
					"The first day must be %s or later, within ten years: earlier plan years stay as they were counted"
						.formatted(DayWords.day(earliest))));
		}
	}

	/** Whether an action is named at all. */
	boolean named() {
		return !reference().isEmpty();
	}

	String reference() {
		return Objects.requireNonNullElse(this.ref, "").strip();
	}

	/** The plan's year, or null where none was typed. */
	PlanYear year() {
		try {
			return (this.plan != null) ? PlanYear.parse(this.plan.strip()) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
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

}
