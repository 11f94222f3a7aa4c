package org.partnershipactions.powers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.partners.LocalDays;

import org.springframework.stereotype.Component;

/** Days of tools and powers, by the partnership's own figures. */
@Component
class InterventionDates {

	private final LocalDays days;

	InterventionDates(LocalDays days) {
		this.days = days;
	}

	LocalDate today() {
		return this.days.today();
	}

	Instant now() {
		return this.days.now();
	}

	/** When something without a day of its own is looked at. */
	LocalDate nextLook() {
		return this.days.fromToday("powers.review.days");
	}

	/** When the reminder goes out: the start of its day. */
	Date reminder(LocalDate due) {
		return this.days.reminder(due, "powers.reminder.days");
	}

}
