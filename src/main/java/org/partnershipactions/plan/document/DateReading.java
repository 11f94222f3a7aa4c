package org.partnershipactions.plan.document;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;

/**
 * Reads dates as people write them in the plan of a year.
 *
 * @param year the year in which dates without one lie
 */
record DateReading(PlanYear year) {

	private static final Pattern NOTE = Pattern
		.compile("^(.+?)\\s*[\\[(]([^\\])]*)[\\])]$|^(.+?)[ ,;-]+(tb[cad]|provisional|estimated)$");

	private static final Pattern LEADING_WORDS = Pattern.compile(
			"^(?:(?:by|before|until|till|up to|due|to|in|on|during|no later than|not later than|completed?|target(?: date)?:?"
					+ "|deadline:?|w/e|week ending) )*(?:the )?(?:(?:end|last day)(?: of)?(?: the)? ?)?");

	private static final Pattern AT_THE_LATEST = Pattern.compile(",? (?:at the latest|latest)$");

	private static final Pattern WEEK = Pattern.compile("^(?:w/c|(?:week|wk) (?:commencing|beginning)):? (.+)$");

	private static final Pattern PART_OF_YEAR = Pattern.compile("(early|mid|middle of|late)[ -]+(20\\d{2})");

	private static final Pattern END_OF_YEAR = Pattern.compile("(?:by |before )?(?:the )?end(?: of)? (20\\d{2})");

	private static final Pattern CHRISTMAS = Pattern.compile("(?:christmas|xmas)(?: (20\\d{2}))?");

	private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})/(\\d{1,2})");

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})");

	private static final Pattern WEEKDAY = Pattern
		.compile("^(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[ ,]+(?=\\d)");

	private static final Pattern PART_OF_MONTH = Pattern
		.compile("^(?:the )?(mid|middle of|early|start of|beginning of|late)[ -]+(.+)$");

	private static final Pattern MONTH_NAME = Pattern.compile(
			"(?:(\\d{1,2})(?:st|nd|rd|th)?(?:[ .-]| of )?\\s?)?([a-z]{3,9})\\.?(?:[ ,-]+(\\d{4})| ?[-']? ?(\\d{2}))?");

	private static final Pattern MONTH_FIRST = Pattern
		.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");

	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})");

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?(?:[t ]00:00(?::00)?)?");

	private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})/(\\d{4})");

	private static final Pattern SEASON = Pattern
		.compile("(spring|summer|autumn|winter)( term)?(?: of)?(?:[ ,]+(\\d{4})(?:[/-](\\d{2,4}))?)?");

	private static final Pattern WITHIN = Pattern.compile(
			"(?:(?:with)?in )?(?:the (?:first|next) )?(\\d{1,2}|one|two|three|four|six|nine|twelve)[ -]?(day|week|month)s?"
					+ "(?: (?:of|from|after) (?:adoption|the start|the plan|start))?");

	private static final Pattern RANGE = Pattern.compile(
			"^(?:from |between )?(.+?)(?: ?[\\u2013\\u2014] ?| - | to | until | till | and | & | through |/(?=[a-z])|-(?=[a-z]|\\d{1,2}[/.]))(.+)$");

	private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
			"august", "september", "october", "november", "december");

	private static final Map<String, Integer> NUMBERS = Map.of("one", 1, "two", 2, "three", 3, "four", 4, "six", 6,
			"nine", 9, "twelve", 12);

	/** Last month of each season, as the Met Office counts them. */
	private static final Map<String, Month> SEASONS = Map.of("spring", Month.MAY, "summer", Month.AUGUST, "autumn",
			Month.NOVEMBER, "winter", Month.FEBRUARY);

	/** Last month of each school term. */
	private static final Map<String, Month> TERMS = Map.of("spring", Month.MARCH, "summer", Month.JULY, "autumn",
			Month.DECEMBER);

	private static final int MONTHS_OF_A_SEASON = 3;

	private static final int CENTURY = 2000;

	private static final int EARLY = 10;

	private static final int MIDDLE = 15;

	private static final int CHRISTMAS_DAY = 25;

	private static final int LAST_OF_DECEMBER = 31;

	private static final int DAYS_AFTER_THE_FIRST = 6;

	/**
	 * The text as a date of the plan of a year; never guesses at one it does not know. A
	 * date without a year is the one within the plan year.
	 */
	static DateCell read(String text, PlanYear year) {
		String written = AgencyNames.comparable(text).replaceAll("[.;,]$", "");
		try {
			return new DateReading(year).read(written).notedAsIn(AgencyNames.tidy(text));
		}
		catch (DateTimeException ex) {
			return DateCell.UNREADABLE.remarking("There is no such day.");
		}
	}

	/** Number of a month from its name or at least three letters of it; 0 if none. */
	static int month(String name) {
		String lower = name.toLowerCase(Locale.UK);
		for (int i = 0; i < MONTHS.size(); i++) {
			if (lower.length() >= 3 && MONTHS.get(i).startsWith(lower)) {
				return i + 1;
			}
		}
		return 0;
	}

	DateCell read(String written) {
		return OngoingWords.read(written, this::date)
			.or(() -> date(written))
			.or(() -> noted(written))
			.or(() -> range(written))
			.orElse(DateCell.UNREADABLE);
	}

	/** "March 2028 (tbc)": the date, and that somebody was not sure. */
	private Optional<DateCell> noted(String written) {
		Matcher note = NOTE.matcher(written);
		if (!note.matches()) {
			return Optional.empty();
		}
		String said = (note.group(1) != null) ? note.group(1) : note.group(3);
		String beside = (note.group(2) != null) ? note.group(2) : note.group(4);
		return Optional.of(read(said.strip())).filter(DateCell::understood).map((cell) -> beside(cell, beside.strip()));
	}

	private static DateCell beside(DateCell cell, String note) {
		DateCell kept = cell.noting(note).remarking("\"" + note + "\" stands beside the date and is kept as text.");
		return OngoingWords.leavesOpen(note)
				? kept.opened().remarking("Its lead is asked to say by when, with the delivery plan.") : kept;
	}

	/** "April 2027 - March 2028": the end counts. */
	private Optional<DateCell> range(String written) {
		Matcher range = RANGE.matcher(written);
		if (!range.matches()) {
			return Optional.empty();
		}
		Optional<DateCell> end = date(range.group(2));
		boolean begins = date(range.group(1)).isPresent()
				|| range.group(1).matches("\\d{1,2}(?:st|nd|rd|th)?|early|mid");
		return end.filter((cell) -> begins)
			.map((cell) -> cell.remarking("A time from one date to another ends with the second."));
	}

	private Optional<DateCell> date(String written) {
		Matcher within = WITHIN.matcher(written);
		if (within.matches()) {
			return Optional.of(within(within.group(1), within.group(2)));
		}
		Matcher endOfYear = END_OF_YEAR.matcher(written);
		if (endOfYear.matches()) {
			return Optional
				.of(DateCell.of(LocalDate.of(Integer.parseInt(endOfYear.group(1)), Month.DECEMBER, LAST_OF_DECEMBER)));
		}
		Matcher week = WEEK.matcher(written);
		if (week.matches()) {
			return day(week.group(1)).map((first) -> first.plusDays(DAYS_AFTER_THE_FIRST))
				.map((last) -> DateCell.of(last)
					.remarking("This is taken as the end of that week, " + DayWords.day(last) + "."));
		}
		String text = LEADING_WORDS.matcher(AT_THE_LATEST.matcher(written).replaceFirst("")).replaceFirst("");
		if ("year".equals(text) && !text.equals(written)) {
			return Optional.of(DateCell.of(this.year.lastDay()));
		}
		Matcher weekday = WEEKDAY.matcher(text);
		if (weekday.find()) {
			return day(text.substring(weekday.end())).map((day) -> onWeekday(day, weekday.group(1)));
		}
		Matcher part = PART_OF_MONTH.matcher(text);
		Optional<DateCell> partly = part.matches() ? partOfMonth(part.group(1), part.group(2)) : Optional.empty();
		if (partly.isPresent()) {
			return partly;
		}
		return season(text).or(() -> partOfYear(text))
			.or(() -> new PlanSpans(this.year).quarterOfAYear(text).map(DateReading::taken))
			.or(() -> monthNextToNumber(text))
			.or(() -> new PlanSpans(this.year).lastDay(text).or(() -> day(text)).map(DateCell::of))
			.or(() -> dayAndMonth(text));
	}

	/** "Early 2028", "Christmas 2027": the day is ours, and said. */
	private Optional<DateCell> partOfYear(String text) {
		Matcher christmas = CHRISTMAS.matcher(text);
		if (christmas.matches()) {
			LocalDate day = (christmas.group(1) != null)
					? LocalDate.of(Integer.parseInt(christmas.group(1)), Month.DECEMBER, CHRISTMAS_DAY)
					: inTheYear(MonthDay.of(Month.DECEMBER, CHRISTMAS_DAY));
			return Optional.of(taken(day));
		}
		Matcher part = PART_OF_YEAR.matcher(text);
		if (!part.matches()) {
			return Optional.empty();
		}
		int number = Integer.parseInt(part.group(2));
		Month last = switch (part.group(1)) {
			case "early" -> Month.MARCH;
			case "late" -> Month.DECEMBER;
			default -> Month.JUNE;
		};
		LocalDate end = YearMonth.of(number, last).atEndOfMonth();
		return Optional.of(taken(withinThePlan(LocalDate.of(number, 1, 1), end)));
	}

	/** "31/3": the day within the plan year, which is said. */
	private Optional<DateCell> dayAndMonth(String text) {
		Matcher numbers = DAY_AND_MONTH.matcher(text);
		return numbers.matches()
				? Optional.of(taken(
						inTheYear(MonthDay.of(Integer.parseInt(numbers.group(2)), Integer.parseInt(numbers.group(1))))))
				: Optional.empty();
	}

	private static DateCell taken(LocalDate day) {
		return DateCell.of(day).remarking("This is taken as " + DayWords.day(day) + ".");
	}

	/** What begins within the plan year and goes beyond it ends with it. */
	private LocalDate withinThePlan(LocalDate begins, LocalDate ends) {
		boolean beyond = ends.isAfter(this.year.lastDay()) && !begins.isAfter(this.year.lastDay());
		return beyond ? this.year.lastDay() : ends;
	}

	private DateCell within(String number, String unit) {
		int count = NUMBERS.containsKey(number) ? NUMBERS.get(number) : Integer.parseInt(number);
		ChronoUnit units = switch (unit) {
			case "day" -> ChronoUnit.DAYS;
			case "week" -> ChronoUnit.WEEKS;
			default -> ChronoUnit.MONTHS;
		};
		LocalDate day = this.year.firstDay().plus(count, units).minusDays(1);
		return DateCell.of(day)
			.remarking("This is counted from the first day of the plan year, to " + DayWords.day(day) + ".");
	}

	private DateCell onWeekday(LocalDate day, String said) {
		DayOfWeek is = day.getDayOfWeek();
		return is.name().toLowerCase(Locale.ROOT).startsWith(said.substring(0, 3)) ? DateCell.of(day)
				: DateCell.of(day)
					.remarking(DayWords.day(day) + " is a " + is.name().charAt(0)
							+ is.name().substring(1).toLowerCase(Locale.ROOT) + ".");
	}

	private Optional<DateCell> partOfMonth(String part, String of) {
		Matcher named = MONTH_NAME.matcher(of);
		if (!named.matches() || named.group(1) != null || month(named.group(2)) == 0) {
			return Optional.empty();
		}
		return day(of).map((last) -> switch (part) {
			case "mid", "middle of" -> DateCell.of(last.withDayOfMonth(MIDDLE));
			case "early" -> DateCell.of(last.withDayOfMonth(EARLY));
			case "late" -> DateCell.of(last);
			default -> DateCell.of(last.withDayOfMonth(1));
		});
	}

	/** A season that goes beyond the plan year ends with it. */
	private Optional<DateCell> season(String text) {
		Matcher season = SEASON.matcher(text);
		boolean term = season.matches() && season.group(2) != null;
		Month last = season.matches() ? (term ? TERMS : SEASONS).get(season.group(1)) : null;
		if (last == null) {
			return Optional.empty();
		}
		LocalDate end = seasonEnd(season, last);
		LocalDate begins = YearMonth.from(end).minusMonths(MONTHS_OF_A_SEASON - 1).atDay(1);
		return Optional.of(taken(withinThePlan(begins, end)));
	}

	private LocalDate seasonEnd(Matcher season, Month last) {
		if (season.group(3) == null) {
			return this.year.firstDay()
				.datesUntil(this.year.lastDay().plusMonths(1))
				.filter((day) -> day.getMonth() == last)
				.findFirst()
				.map((day) -> YearMonth.from(day).atEndOfMonth())
				.orElseThrow();
		}
		int begun = Integer.parseInt(season.group(3));
		boolean endsNext = last == Month.FEBRUARY && (season.group(4) != null || begun == this.year.start());
		return YearMonth.of(endsNext ? begun + 1 : begun, last).atEndOfMonth();
	}

	/**
	 * "Oct 27": October of 2027 where that is in the plan year, else 27 October; both are
	 * said.
	 */
	private Optional<DateCell> monthNextToNumber(String text) {
		Matcher next = MONTH_FIRST.matcher(text);
		if (!next.matches() || month(next.group(1)) == 0) {
			return Optional.empty();
		}
		Month month = Month.of(month(next.group(1)));
		int number = Integer.parseInt(next.group(2));
		if (next.group(3) != null) {
			return Optional.of(DateCell.of(LocalDate.of(Integer.parseInt(next.group(3)), month, number)));
		}
		boolean aYear = next.group(2).length() == 2
				&& this.year.contains(YearMonth.of(CENTURY + number, month).atEndOfMonth());
		LocalDate day = aYear ? YearMonth.of(CENTURY + number, month).atEndOfMonth()
				: inTheYear(MonthDay.of(month, number));
		return Optional.of(DateCell.of(day)
			.remarking(
					"This can be a day or a year; it is taken as " + DayWords.day(day) + ". Write the year in full."));
	}

	private Optional<LocalDate> day(String text) {
		Matcher named = MONTH_NAME.matcher(text);
		if (named.matches() && month(named.group(2)) > 0) {
			String year = (named.group(3) != null) ? named.group(3) : named.group(4);
			return Optional.of(day(year, month(named.group(2)), named.group(1)));
		}
		return numbered(text);
	}

	private Optional<LocalDate> numbered(String text) {
		Matcher iso = ISO.matcher(text);
		if (iso.matches()) {
			return Optional.of(day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3)));
		}
		Matcher dayFirst = DAY_FIRST.matcher(text);
		if (dayFirst.matches()) {
			return Optional.of(day(dayFirst.group(4), Integer.parseInt(dayFirst.group(3)), dayFirst.group(1)));
		}
		Matcher yearFirst = YEAR_FIRST.matcher(text);
		if (yearFirst.matches()) {
			return Optional.of(day(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3)));
		}
		Matcher month = MONTH_AND_YEAR.matcher(text);
		return month.matches() ? Optional.of(day(month.group(2), Integer.parseInt(month.group(1)), null))
				: Optional.empty();
	}

	private LocalDate day(String year, int month, String day) {
		if (year == null) {
			return (day != null) ? inTheYear(MonthDay.of(month, Integer.parseInt(day)))
					: YearMonth.from(inTheYear(MonthDay.of(month, 1))).atEndOfMonth();
		}
		return (day == null) ? YearMonth.of(fullYear(year), month).atEndOfMonth()
				: LocalDate.of(fullYear(year), month, Integer.parseInt(day));
	}

	private LocalDate inTheYear(MonthDay day) {
		LocalDate first = day.atYear(this.year.start());
		LocalDate found = this.year.contains(first) ? first : day.atYear(this.year.start() + 1);
		if (found.getDayOfMonth() != day.getDayOfMonth()) {
			throw new DateTimeException("There is no such day in " + this.year);
		}
		return found;
	}

	private static int fullYear(String digits) {
		return (digits.length() == 2) ? CENTURY + Integer.parseInt(digits) : Integer.parseInt(digits);
	}

}
