package org.partnershipactions.cases.powers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.partners.LocalFigures;

import org.springframework.stereotype.Component;

/** Days of tools and powers, by the partnership's own figures. */
@Component
class InterventionDates {

	private final PartnershipClock clock;

	private final WorkingDays days;

	private final LocalFigures figures;

	InterventionDates(PartnershipClock clock, WorkingDays days, LocalFigures figures) {
		this.clock = clock;
		this.days = days;
		this.figures = figures;
	}

	LocalDate today() {
		return this.clock.today();
	}

	Instant now() {
		return this.clock.instant();
	}

	/** When something without a day of its own is looked at. */
	LocalDate nextLook() {
		return this.days.after(today(), this.figures.today("powers.review.days"));
	}

	/** When the reminder goes out: the start of its day. */
	Date reminder(LocalDate due) {
		int before = this.figures.at("powers.reminder.days", today());
		LocalDate day = due;
		for (int left = before; left > 0; left -= this.days.isWorkingDay(day) ? 1 : 0) {
			day = day.minusDays(1);
		}
		return PartnershipClock.after(day.minusDays(1));
	}

}
