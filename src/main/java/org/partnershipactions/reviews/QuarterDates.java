package org.partnershipactions.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.partners.LocalFigures;

import org.springframework.stereotype.Component;

/** Works out by when a quarter is compiled and signed. */
@Component
class QuarterDates {

	private final LocalFigures figures;

	private final WorkingDays workingDays;

	private final PartnershipClock clock;

	QuarterDates(LocalFigures figures, WorkingDays workingDays, PartnershipClock clock) {
		this.figures = figures;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	LocalDate today() {
		return this.clock.today();
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate compileDue() {
		return fromToday("quarter.compile.days");
	}

	LocalDate signDue() {
		return fromToday("quarter.sign.days");
	}

	/** The start of the day on which somebody is reminded of what is due on a day. */
	Date reminder(LocalDate due) {
		LocalDate day = this.workingDays.after(due, -this.figures.today("quarter.reminder.days"));
		return PartnershipClock.after(day.minusDays(1));
	}

	private LocalDate fromToday(String figure) {
		return this.workingDays.after(today(), this.figures.today(figure));
	}

}
