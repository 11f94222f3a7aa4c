package org.partnershipactions.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.partners.figures.LocalDays;

import org.springframework.stereotype.Component;

/** Works out by when a quarter is compiled and signed. */
@Component
class QuarterDates {

	private final LocalDays days;

	QuarterDates(LocalDays days) {
		this.days = days;
	}

	LocalDate today() {
		return this.days.today();
	}

	Instant now() {
		return this.days.now();
	}

	LocalDate compileDue() {
		return this.days.fromToday("quarter.compile.days");
	}

	LocalDate signDue() {
		return this.days.fromToday("quarter.sign.days");
	}

	/** The start of the day on which somebody is reminded of what is due on a day. */
	Date reminder(LocalDate due) {
		return this.days.reminder(due, "quarter.reminder.days");
	}

}
