package org.partnershipactions.reviews.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.partners.LocalFigures;

import org.springframework.stereotype.Component;

/** Works out by when returns are given and reminded of. */
@Component
class ReturnDates {

	private final LocalFigures figures;

	private final WorkingDays workingDays;

	private final PartnershipClock clock;

	ReturnDates(LocalFigures figures, WorkingDays workingDays, PartnershipClock clock) {
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

	/**
	 * Some working days after the quarter's end; where it is asked late, at least some
	 * from today, so that nobody is late before they were asked.
	 */
	LocalDate due(Quarter quarter) {
		LocalDate usual = this.workingDays.after(quarter.lastDay(), this.figures.today("quarter.return.days"));
		LocalDate atLeast = this.workingDays.after(today(), this.figures.today("quarter.late-asking.days"));
		return usual.isBefore(atLeast) ? atLeast : usual;
	}

	/**
	 * The start of the day on which an agency is reminded: some working days before the
	 * deadline, or its last day where it was not asked before that.
	 */
	Date reminder(ReturnView asked) {
		LocalDate day = this.workingDays.after(asked.due(), -this.figures.today("quarter.return-reminder.days"));
		return PartnershipClock.after((day.isAfter(asked.askedOn()) ? day : asked.due()).minusDays(1));
	}

}
