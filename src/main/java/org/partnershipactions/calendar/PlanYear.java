package org.partnershipactions.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plan's year, 1 April to 31 March, written {@code 2026-27}.
 *
 * @param start the calendar year in which it begins
 */
public record PlanYear(int start) {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{4})\\s*[-/\u2013]\\s*(?:\\d{2})?(\\d{2})");

	/**
	 * Reads {@code 2026-27}; {@code IllegalArgumentException} where the two halves do not
	 * follow each other.
	 */
	public static PlanYear parse(String text) {
		Matcher matcher = WRITTEN.matcher(text.strip());
		if (!matcher.matches()
				|| (Integer.parseInt(matcher.group(1)) + 1) % 100 != Integer.parseInt(matcher.group(2))) {
			throw new IllegalArgumentException("Write the plan year like 2026-27");
		}
		return new PlanYear(Integer.parseInt(matcher.group(1)));
	}

	/** The plan year that a day falls in. */
	public static PlanYear of(LocalDate day) {
		return new PlanYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
	}

	/** 1 April. */
	public LocalDate firstDay() {
		return LocalDate.of(this.start, Month.APRIL, 1);
	}

	/** 31 March. */
	public LocalDate lastDay() {
		return LocalDate.of(this.start + 1, Month.MARCH, 31);
	}

	/** Whether a day lies in the year. */
	public boolean contains(LocalDate day) {
		return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
	}

	@Override
	public String toString() {
		return "%d-%02d".formatted(this.start, (this.start + 1) % 100);
	}

}
