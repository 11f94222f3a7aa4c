package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.partners.LocalFigures;

import org.springframework.stereotype.Component;

/** Works out by when readings are given. */
@Component
class ReadingDates {

	private final LocalFigures figures;

	private final WorkingDays workingDays;

	private final PartnershipClock clock;

	ReadingDates(LocalFigures figures, WorkingDays workingDays, PartnershipClock clock) {
		this.figures = figures;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	PartnershipClock clock() {
		return this.clock;
	}

	/** Counted from the end of the quarter, or from today where it is asked later. */
	LocalDate due(Quarter quarter) {
		LocalDate today = this.clock.today();
		LocalDate from = today.isAfter(quarter.lastDay().plusDays(1)) ? today : quarter.lastDay();
		return this.workingDays.after(from, this.figures.today("measures.reading.days"));
	}

	Date reminder(LocalDate due) {
		LocalDate day = this.workingDays.after(due, -this.figures.today("measures.reading-reminder.days"));
		return PartnershipClock.after(day.minusDays(1));
	}

}
