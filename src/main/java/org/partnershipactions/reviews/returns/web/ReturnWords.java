package org.partnershipactions.reviews.returns.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in the words of the pages. */
class ReturnWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	public String day(LocalDate day) {
		return DAY.format(day);
	}

}
