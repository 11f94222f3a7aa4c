package org.partnershipactions.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import org.springframework.stereotype.Component;

/**
 * Working days in England: Monday to Friday without the bank holidays of England and
 * Wales.
 */
@Component
public class WorkingDays {

	private final HolidayManager holidays = HolidayManager
		.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

	private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

	/** Whether people work on this day. */
	public boolean isWorkingDay(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
				&& !bankHolidays(day.getYear()).contains(day);
	}

	/**
	 * The working day that lies a number of working days after a day; a negative number
	 * counts back. Zero gives the day itself, even where it is not a working day.
	 */
	public LocalDate after(LocalDate day, int workingDays) {
		int step = Integer.signum(workingDays);
		LocalDate result = day;
		for (int left = Math.abs(workingDays); left > 0; left -= isWorkingDay(result) ? 1 : 0) {
			result = result.plusDays(step);
		}
		return result;
	}

	/**
	 * How many working days lie after the first day, up to and with the last; 0 when the
	 * last is not later.
	 */
	public int between(LocalDate first, LocalDate last) {
		return (int) first.datesUntil(last.isBefore(first) ? first : last)
			.map((day) -> day.plusDays(1))
			.filter(this::isWorkingDay)
			.count();
	}

	private Set<LocalDate> bankHolidays(int year) {
		return this.byYear.computeIfAbsent(year,
				(y) -> this.holidays.getHolidays(java.time.Year.of(y), "eng")
					.stream()
					.map(Holiday::getDate)
					.collect(Collectors.toUnmodifiableSet()));
	}

}
