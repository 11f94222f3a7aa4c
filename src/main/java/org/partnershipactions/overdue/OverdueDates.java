package org.partnershipactions.overdue;

import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.partners.figures.LocalDays;

import org.springframework.stereotype.Component;

/** Works out by when late work is explained, decided and looked at again. */
@Component
class OverdueDates {

	private final LocalDays days;

	OverdueDates(LocalDays days) {
		this.days = days;
	}

	Instant now() {
		return this.days.now();
	}

	LocalDate today() {
		return this.days.today();
	}

	LocalDate explanationDue() {
		return this.days.fromToday("overdue.explain.days");
	}

	LocalDate reviewDue() {
		return this.days.fromToday("overdue.review.days");
	}

	LocalDate nextCheck() {
		return this.days.fromToday("overdue.next-check.days");
	}

	int workingDaysLate(LocalDate due) {
		return this.days.workingDaysSince(due);
	}

}
