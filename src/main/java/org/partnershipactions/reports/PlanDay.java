package org.partnershipactions.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.calendar.PlanYear;

/**
 * Which plan is looked at, and at the end of which day.
 *
 * @param year the plan's year
 * @param day today or a day before it
 * @param named whether the plan was asked for by its year, so that it must be there
 */
public record PlanDay(PlanYear year, LocalDate day, boolean named) {

	/** The ends of the months of the plan's year before the day, and the day itself. */
	List<LocalDate> andMonthsBefore() {
		List<LocalDate> days = new ArrayList<>();
		YearMonth month = YearMonth.from(this.year.firstDay());
		while (month.atEndOfMonth().isBefore(this.day) && !month.atEndOfMonth().isAfter(this.year.lastDay())) {
			days.add(month.atEndOfMonth());
			month = month.plusMonths(1);
		}
		days.add(this.day);
		return days;
	}

}
