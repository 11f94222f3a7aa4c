package org.partnershipactions.plan.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write it in plans; a month alone means its last day.
 *
 * @param understood whether the text is a date or says that the work is ongoing
 * @param day the day, null for ongoing work
 */
record DateCell(boolean understood, LocalDate day) {

	static final DateCell ONGOING = new DateCell(true, null);

	private static final DateCell UNREADABLE = new DateCell(false, null);

	private static final Pattern ONGOING_WORDS = Pattern.compile("on[ -]?going|continuous|continuing");

	private static final Pattern LEADING_WORDS = Pattern.compile("^(?:by )?(?:the )?(?:end(?: of)? )?");

	private static final Pattern MONTH_NAME = Pattern
		.compile("(?:(\\d{1,2})(?:st|nd|rd|th)?[ .-])?([a-z]{3,9})\\.?(?:[ ,-]+(\\d{4})| ?[-'](\\d{2}))");

	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})");

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?(?:[t ]00:00(?::00)?)?");

	private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})/(\\d{4})");

	private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
			"august", "september", "october", "november", "december");

	private static final int CENTURY = 2000;

	/** The text as a date; never guesses at one it does not know. */
	static DateCell read(String text) {
		String written = AgencyNames.comparable(text);
		if (ONGOING_WORDS.matcher(written).matches()) {
			return ONGOING;
		}
		try {
			return day(LEADING_WORDS.matcher(written).replaceFirst("")).map((day) -> new DateCell(true, day))
				.orElse(UNREADABLE);
		}
		catch (DateTimeException ex) {
			return UNREADABLE;
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

	private static Optional<LocalDate> day(String text) {
		Matcher named = MONTH_NAME.matcher(text);
		if (named.matches() && month(named.group(2)) > 0) {
			String year = (named.group(3) != null) ? named.group(3) : named.group(4);
			return Optional.of(day(year, month(named.group(2)), named.group(1)));
		}
		return numbered(text);
	}

	private static Optional<LocalDate> numbered(String text) {
		Matcher iso = ISO.matcher(text);
		if (iso.matches()) {
			return Optional.of(day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3)));
		}
		Matcher dayFirst = DAY_FIRST.matcher(text);
		if (dayFirst.matches()) {
			return Optional.of(day(dayFirst.group(4), Integer.parseInt(dayFirst.group(3)), dayFirst.group(1)));
		}
		Matcher month = MONTH_AND_YEAR.matcher(text);
		return month.matches() ? Optional.of(day(month.group(2), Integer.parseInt(month.group(1)), null))
				: Optional.empty();
	}

	private static LocalDate day(String year, int month, String day) {
		int full = (year.length() == 2) ? CENTURY + Integer.parseInt(year) : Integer.parseInt(year);
		return (day == null) ? YearMonth.of(full, month).atEndOfMonth()
				: LocalDate.of(full, month, Integer.parseInt(day));
	}

}
