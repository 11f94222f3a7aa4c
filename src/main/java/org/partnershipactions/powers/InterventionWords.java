package org.partnershipactions.powers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as these pages write them. */
final class InterventionWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private InterventionWords() {
	}

	static String day(LocalDate day) {
		return DAY.format(day);
	}

}
