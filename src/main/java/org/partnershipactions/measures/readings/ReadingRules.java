package org.partnershipactions.measures.readings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.Measure.Definition;
import org.partnershipactions.measures.Reading.Statement;

/** Takes what was typed for a reading, or says all at once what is wrong with it. */
final class ReadingRules {

	private static final int LONGEST_SOURCE = 300;

	private static final int LONGEST_NOTE = 2000;

	private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	private final Definition measure;

	private final LocalDate retiredOn;

	private final LocalDate today;

	private final List<FieldError> errors = new ArrayList<>();

	ReadingRules(Measure measure, LocalDate today) {
		this.measure = measure.definition();
		this.retiredOn = measure.retiredOn();
		this.today = today;
	}

	/** What was meant; {@code InvalidAnswers} with one line for each thing wrong. */
	Statement statement(GiveReading typed) {
		Statement statement = read(typed);
		checkDay(typed.date());
		refuse();
		return statement;
	}

	/** The same for a correction, whose day stays. */
	Statement statement(CorrectReading typed) {
		Statement statement = read(new GiveReading(typed.value(), null, typed.source(), typed.note()));
		if (typed.reason() == null || typed.reason().isBlank()) {
			this.errors.add(new FieldError("reason", "Enter why it is corrected"));
		}
		refuse();
		return statement;
	}

	private Statement read(GiveReading typed) {
		String text = (typed.value() != null) ? typed.value().strip() : "";
		String note = blankToNull(typed.note());
		Statement statement = new Statement(null, null, blankToNull(typed.source()), note);
		TypedValue value = new TypedValue(this.measure, text);
		value.problem().ifPresent((problem) -> this.errors.add(new FieldError("value", problem)));
		if (text.isEmpty() && note == null) {
			this.errors.add(new FieldError("value",
					"Enter the value, or leave it empty and say in the note why there is none"));
		}
		checkWords(statement);
		return new Statement(value.amount().orElse(null), value.words().orElse(null), statement.source(), note);
	}

	private void checkWords(Statement statement) {
		if (statement.source() == null || statement.source().length() > LONGEST_SOURCE) {
			this.errors.add(new FieldError("source", "Say where the value comes from, in at most 300 characters"));
		}
		if (statement.note() != null && statement.note().length() > LONGEST_NOTE) {
			this.errors.add(new FieldError("note", "The note must be 2,000 characters or fewer"));
		}
	}

	private void checkDay(LocalDate day) {
		if (day == null || day.isBefore(EARLIEST)) {
			this.errors.add(new FieldError("date", "Enter the last day that the value covers, such as 30 6 2026"));
		}
		else if (day.isAfter(this.today)) {
			this.errors.add(new FieldError("date",
					"%s has not come yet: a reading is of a day up to today".formatted(DayWords.day(day))));
		}
		else if (this.retiredOn != null && !day.isBefore(this.retiredOn)) {
			this.errors.add(new FieldError("date",
					"It is measured no more since %s: enter an earlier day".formatted(DayWords.day(this.retiredOn))));
		}
	}

	private void refuse() {
		if (!this.errors.isEmpty()) {
			throw new InvalidAnswers(this.errors);
		}
	}

	private static String blankToNull(String text) {
		return Optional.ofNullable(text).map(String::strip).filter((given) -> !given.isEmpty()).orElse(null);
	}

}
