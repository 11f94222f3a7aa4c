package org.partnershipactions.measures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days as people do. */
final class Days {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private Days() {
	}

	static String words(LocalDate day) {
		return DAY.format(day);
	}

	/** Two days and all between. */
	record Range(LocalDate from, LocalDate to) {
	}

}
