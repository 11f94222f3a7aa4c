package org.partnershipactions.reports.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedDay;
import org.partnershipactions.reports.PlanDay;

import org.springframework.stereotype.Component;

/** Reads which plan and which day an address asks for. */
@Component
class PlanDays {

	/** No local figure was in force before. */
	private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	private final PartnershipClock clock;

	PlanDays(PartnershipClock clock) {
		this.clock = clock;
	}

	/**
	 * The plan and the day; without a day today, or the last day of a plan that is over;
	 * without a plan the one of the day's year.
	 * @throws InvalidAnswers on {@code plan} or {@code at} where it cannot be read, or on
	 * {@code at} where the day is still to come
	 */
	PlanDay of(String plan, String at) {
		LocalDate day = day(at);
		if (blank(plan)) {
			LocalDate known = (day != null) ? day : this.clock.today();
			return new PlanDay(PlanYear.of(known), known, false);
		}
		PlanYear year = year(plan);
		return new PlanDay(year, (day != null) ? day : lastKnown(year), true);
	}

	/** Today's. */
	PlanDay today() {
		return of(null, null);
	}

	private LocalDate lastKnown(PlanYear year) {
		LocalDate today = this.clock.today();
		return year.lastDay().isBefore(today) ? year.lastDay() : today;
	}

	private LocalDate day(String at) {
		if (blank(at)) {
			return null;
		}
		try {
			LocalDate day = TypedDay.parse(at);
			if (day.isAfter(this.clock.today())) {
				throw new InvalidAnswers("at",
						"Enter today or a day before it: nobody knows yet how the plan stands on " + DayWords.day(day));
			}
			if (day.isBefore(EARLIEST)) {
				throw new InvalidAnswers("at", "Enter a day since " + DayWords.day(EARLIEST));
			}
			return day;
		}
		catch (DateTimeParseException ex) {
			throw new InvalidAnswers("at", "Enter a real date as year-month-day, like 2026-09-30");
		}
	}

	private static PlanYear year(String plan) {
		try {
			return PlanYear.parse(plan);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidAnswers("plan", "Write the plan year like 2026-27");
		}
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

}
