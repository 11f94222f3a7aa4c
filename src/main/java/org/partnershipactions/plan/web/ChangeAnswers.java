package org.partnershipactions.plan.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.forms.InvalidAnswers;

/**
 * What a manager typed on the page of a change, exactly.
 *
 * @param day of the new date
 * @param month of the new date, as a number or a name
 * @param year of the new date
 * @param agency code of the chosen agency
 * @param reason why
 */
record ChangeAnswers(String day, String month, String year, String agency, String reason) {

	private static final DateTimeFormatter PARTS = new DateTimeFormatterBuilder().parseCaseInsensitive()
		.appendPattern("d [MMMM][MMM][M] uuuu")
		.toFormatter(Locale.UK)
		.withResolverStyle(ResolverStyle.STRICT);

	static final ChangeAnswers NOTHING = typed((name) -> null);

	static ChangeAnswers typed(UnaryOperator<String> parameters) {
		return new ChangeAnswers(parameters.apply("day"), parameters.apply("month"), parameters.apply("year"),
				parameters.apply("agency"), parameters.apply("reason"));
	}

	/** The new date; null where nothing was typed, and 422 where it is no date. */
	LocalDate due() {
		String typed = Stream.of(this.day, this.month, this.year)
			.map((part) -> (part != null) ? part.strip() : "")
			.collect(Collectors.joining(" "));
		if (typed.isBlank()) {
			return null;
		}
		try {
			return LocalDate.parse(typed, PARTS);
		}
		catch (DateTimeParseException ex) {
			throw new InvalidAnswers("due", "Enter a real date, like 30 9 2026");
		}
	}

}
