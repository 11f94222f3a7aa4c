package org.partnershipactions.reviews.returns.web;

import java.time.LocalDate;

import org.partnershipactions.calendar.DayWords;

/** Dates in the words of the pages. */
class ReturnWords {

	public String day(LocalDate day) {
		return DayWords.day(day);
	}

}
