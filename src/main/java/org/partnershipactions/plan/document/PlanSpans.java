package org.partnershipactions.plan.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;

/**
 * Quarters, halves and years of a plan, as people name them.
 *
 * @param year the plan year of those that are named without one
 */
record PlanSpans(PlanYear year) {

	private static final Pattern QUARTER = Pattern
		.compile("(?:q(?:uarter|tr)? ?([1-4])|([1-4])(?:st|nd|rd|th) quarter)(?: of)?(?:[ ,(]+(.+?)\\)?)?");

	private static final Pattern ORDINAL = Pattern.compile("^(first|second|third|fourth|last)(?= quarter)");

	private static final Map<String, String> ORDINALS = Map.of("first", "1st", "second", "2nd", "third", "3rd",
			"fourth", "4th", "last", "4th");

	private static final Pattern HALF = Pattern.compile("(?:h([12])|(first|second) half)(?: of)?(?:[ ,]+(.+))?");

	private static final Pattern YEAR_PAIR = Pattern
		.compile("(?:fy ?|(?:plan|financial|fiscal|municipal) year )?(\\d{4}|\\d{2}) ?[/-] ?(\\d{2}|\\d{4})");

	private static final Pattern YEAR_END = Pattern
		.compile("(?:(?:this|plan|financial|fiscal|municipal|the) )+year(?:[ -]end)?|year[ -]end|y/e");

	private static final int CENTURY = 2000;

	/** The last day of a quarter, a half or a year of the plan. */
	Optional<LocalDate> lastDay(String text) {
		Matcher quarter = QUARTER.matcher(ORDINAL.matcher(text).replaceFirst((named) -> ORDINALS.get(named.group(1))));
		if (quarter.matches()) {
			int number = Integer.parseInt((quarter.group(1) != null) ? quarter.group(1) : quarter.group(2));
			return planYear(quarter.group(3)).map((plan) -> new Quarter(plan, number).lastDay());
		}
		Matcher half = HALF.matcher(text);
		if (half.matches()) {
			boolean first = "1".equals(half.group(1)) || "first".equals(half.group(2));
			return planYear(half.group(3)).map((plan) -> new Quarter(plan, first ? 2 : 4).lastDay());
		}
		return YEAR_END.matcher(text).matches() ? Optional.of(this.year.lastDay())
				: planYear(text).map(PlanYear::lastDay);
	}

	/**
	 * "Q3 2027" can be of the calendar, too: it is taken as of the plan.
	 */
	Optional<LocalDate> quarterOfAYear(String text) {
		Matcher quarter = QUARTER.matcher(text);
		if (!quarter.matches() || quarter.group(3) == null || !quarter.group(3).matches("20\\d{2}")) {
			return Optional.empty();
		}
		int number = Integer.parseInt((quarter.group(1) != null) ? quarter.group(1) : quarter.group(2));
		LocalDate last = new Quarter(this.year, number).lastDay();
		int said = Integer.parseInt(quarter.group(3));
		PlanYear plan = (said == last.getYear()) ? this.year : new PlanYear(said);
		return Optional.of(new Quarter(plan, number).lastDay());
	}

	/** The plan year that a text names; the plan's own where it names none. */
	private Optional<PlanYear> planYear(String text) {
		if (text == null) {
			return Optional.of(this.year);
		}
		Matcher pair = YEAR_PAIR.matcher(text);
		boolean follows = pair.matches()
				&& (Integer.parseInt(pair.group(1)) + 1) % 100 == Integer.parseInt(pair.group(2)) % 100;
		// "10/11" is a day, "27/28" in the plan of 2027-28 is its year.
		return Optional.ofNullable(follows ? beginning(pair.group(1)) : null)
			.filter((plan) -> pair.group(1).length() > 2 || plan.equals(this.year));
	}

	private static PlanYear beginning(String digits) {
		int number = Integer.parseInt(digits);
		return new PlanYear((digits.length() == 2) ? CENTURY + number : number);
	}

}
