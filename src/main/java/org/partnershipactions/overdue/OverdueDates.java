package org.partnershipactions.overdue;

import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;

import org.springframework.stereotype.Component;

/** Works out by when late work is explained, decided and looked at again. */
@Component
class OverdueDates {

	private final OverdueDays days;

	private final WorkingDays workingDays;

	private final PartnershipClock clock;

	OverdueDates(OverdueDays days, WorkingDays workingDays, PartnershipClock clock) {
		this.days = days;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate today() {
		return this.clock.today();
	}

	LocalDate explanationDue() {
		return this.workingDays.after(today(), this.days.explanation());
	}

	LocalDate reviewDue() {
		return this.workingDays.after(today(), this.days.review());
	}

	LocalDate nextCheck() {
		return this.workingDays.after(today(), this.days.nextCheck());
	}

	int workingDaysLate(LocalDate due) {
		return this.workingDays.between(due, today());
	}

}
