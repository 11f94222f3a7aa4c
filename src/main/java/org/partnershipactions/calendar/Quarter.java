package org.partnershipactions.calendar;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a plan's year, written {@code 2026-27-Q2}: the first runs from 1 April to
 * 30 June, the fourth to 31 March.
 *
 * @param year the plan's year
 * @param number 1 to 4
 */
public record Quarter(PlanYear year, int number) implements Comparable<Quarter> {

	private static final int MONTHS = 3;

	private static final int LAST = 4;

	private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2})-?Q([1-4])");

	/** Refuses every number but 1 to 4 with an {@code IllegalArgumentException}. */
	public Quarter {
		if (number < 1 || number > LAST) {
			throw new IllegalArgumentException("A year has the quarters 1 to 4");
		}
	}

	/**
	 * Reads {@code 2026-27-Q2}; {@code IllegalArgumentException} where it is written
	 * otherwise.
	 */
	public static Quarter parse(String text) {
		Matcher matcher = WRITTEN.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException("Write the quarter like 2026-27-Q2");
		}
		return new Quarter(PlanYear.parse(matcher.group(1)), Integer.parseInt(matcher.group(2)));
	}

	/** The quarter that a day falls in. */
	public static Quarter of(LocalDate day) {
		PlanYear year = PlanYear.of(day);
		return new Quarter(year, (int) year.firstDay().until(day).toTotalMonths() / MONTHS + 1);
	}

	/** Its first day. */
	public LocalDate firstDay() {
		return this.year.firstDay().plusMonths((long) MONTHS * (this.number - 1));
	}

	/** Its last day. */
	public LocalDate lastDay() {
		return next().firstDay().minusDays(1);
	}

	/** The one after it. */
	public Quarter next() {
		return (this.number == LAST) ? new Quarter(new PlanYear(this.year.start() + 1), 1)
				: new Quarter(this.year, this.number + 1);
	}

	/** The one before it. */
	public Quarter previous() {
		return (this.number == 1) ? new Quarter(new PlanYear(this.year.start() - 1), LAST)
				: new Quarter(this.year, this.number - 1);
	}

	/** Whether the year ends with it. */
	public boolean endsTheYear() {
		return this.number == LAST;
	}

	/** Such as {@code Q2 2026-27}, for people. */
	public String words() {
		return "Q%d %s".formatted(this.number, this.year);
	}

	@Override
	public int compareTo(Quarter other) {
		return firstDay().compareTo(other.firstDay());
	}

	@Override
	public String toString() {
		return "%s-Q%d".formatted(this.year, this.number);
	}

}
