package org.partnershipactions.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.partners.LocalDays;

import org.springframework.stereotype.Component;

/** Works out by when readings are given. */
@Component
public class ReadingDates {

	private final LocalDays days;

	ReadingDates(LocalDays days) {
		this.days = days;
	}

	public LocalDate today() {
		return this.days.today();
	}

	public Instant now() {
		return this.days.now();
	}

	/** Counted from the end of the quarter, or from today where it is asked later. */
	LocalDate due(Quarter quarter) {
		LocalDate from = today().isAfter(quarter.lastDay().plusDays(1)) ? today() : quarter.lastDay();
		return this.days.after(from, "measures.reading.days");
	}

	public Date reminder(LocalDate due) {
		return this.days.reminder(due, "measures.reading-reminder.days");
	}

}
