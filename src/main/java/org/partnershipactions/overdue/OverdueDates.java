package org.partnershipactions.overdue;

import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.partners.LocalFigures;

import org.springframework.stereotype.Component;

/** Works out by when late work is explained, decided and looked at again. */
@Component
class OverdueDates {

	private final LocalFigures figures;

	private final WorkingDays workingDays;

	private final PartnershipClock clock;

	OverdueDates(LocalFigures figures, WorkingDays workingDays, PartnershipClock clock) {
		this.figures = figures;
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
		return this.workingDays.after(today(), this.figures.today("overdue.explain.days"));
	}

	LocalDate reviewDue() {
		return this.workingDays.after(today(), this.figures.today("overdue.review.days"));
	}

	LocalDate nextCheck() {
		return this.workingDays.after(today(), this.figures.today("overdue.next-check.days"));
	}

	int workingDaysLate(LocalDate due) {
		return this.workingDays.between(due, today());
	}

}
