package org.partnershipactions.forms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * A day as programs and address lines write it, like 2026-09-30. A year that no person,
 * plan or case could have is none: days so far off do not fit where they are kept and
 * counted with.
 */
public final class TypedDay {

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2199;

	private TypedDay() {
	}

	/**
	 * Reads a day of the years 1900 to 2199.
	 * @throws DateTimeParseException where the text is none
	 */
	public static LocalDate parse(String text) {
		return bounded(text, LocalDate.parse(text.strip()));
	}

	/**
	 * Reads a day of the same years that is written in another way.
	 * @throws DateTimeParseException where the text is none
	 */
	public static LocalDate parse(String text, DateTimeFormatter written) {
		return bounded(text, LocalDate.parse(text.strip(), written));
	}

	private static LocalDate bounded(String text, LocalDate day) {
		if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
			throw new DateTimeParseException("No day of the years 1900 to 2199", text, 0);
		}
		return day;
	}

}
