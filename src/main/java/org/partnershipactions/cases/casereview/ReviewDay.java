package org.partnershipactions.cases.casereview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them. */
final class ReviewDay {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private ReviewDay() {
	}

	static String of(LocalDate day) {
		return DAY.format(day);
	}

}
