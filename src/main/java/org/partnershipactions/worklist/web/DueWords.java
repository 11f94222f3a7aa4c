package org.partnershipactions.worklist.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;

import org.springframework.stereotype.Component;

/** Says a due date as people say it: the day, and beside it how near it is. */
@Component
class DueWords {

	/** Nobody plans further ahead in working days. */
	private static final int COUNTED_IN_DAYS = 2;

	private final WorkingDays workingDays;

	private final PartnershipClock clock;

	DueWords(WorkingDays workingDays, PartnershipClock clock) {
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/** The day in words, or "No due date". */
	String day(Optional<LocalDate> due) {
		return due.map(DayWords::day).orElse("No due date");
	}

	/** How near the day is, in working days; empty where there is no due date. */
	String distance(Optional<LocalDate> due) {
		LocalDate today = this.clock.today();
		return due.map((day) -> day.isBefore(today) ? late(day, today) : ahead(today, day)).orElse("");
	}

	boolean late(Optional<LocalDate> due) {
		return due.filter((day) -> day.isBefore(this.clock.today())).isPresent();
	}

	private String late(LocalDate day, LocalDate today) {
		int days = this.workingDays.between(day, today);
		return (days == 0) ? "late" : counted(days) + " late";
	}

	private String ahead(LocalDate today, LocalDate day) {
		if (day.equals(today)) {
			return "due today";
		}
		if (day.isAfter(today.plusMonths(COUNTED_IN_DAYS))) {
			return "in " + ChronoUnit.MONTHS.between(today, day) + " months";
		}
		int days = this.workingDays.between(today, day);
		return (days == 0) ? "before the next working day" : "in " + counted(days);
	}

	private static String counted(int days) {
		return days + ((days == 1) ? " working day" : " working days");
	}

}
