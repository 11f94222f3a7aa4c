package org.partnershipactions.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days as people write them, in one box or in three. */
public final class DateText {

	static final List<String> PARTS = List.of("day", "month", "year");

	private static final String GAP = "[\\s/.,-]+";

	private static final Pattern BRITISH = Pattern
		.compile("(\\d{1,2})(?:st|nd|rd|th)?" + GAP + "(\\d{1,2}|[a-z]{3,9})" + GAP + "(\\d{4})");

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

	private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private DateText() {
	}

	/** The text that stands for a typed value; empty when nothing was typed. */
	static String written(Object typed) {
		if (typed instanceof Map<?, ?> parts) {
			return PARTS.stream()
				.map((part) -> (parts.get(part) != null) ? TypedText.of(String.valueOf(parts.get(part))).strip() : "")
				.collect(Collectors.joining(" "))
				.strip();
		}
		return (typed != null) ? TypedText.of(typed.toString()).strip() : "";
	}

	/** The day that a typed text stands for; empty where it stands for none. */
	public static Optional<LocalDate> parse(Object typed) {
		String text = written(typed).toLowerCase(Locale.UK);
		Matcher iso = ISO.matcher(text);
		if (iso.matches()) {
			return day(iso.group(1), iso.group(2), iso.group(3));
		}
		Matcher british = BRITISH.matcher(text);
		return british.matches() ? day(british.group(3), british.group(2), british.group(1)) : Optional.empty();
	}

	/** {@code 31 March 2027}. */
	static String inWords(LocalDate day) {
		return LONG.format(day);
	}

	private static Optional<LocalDate> day(String year, String month, String day) {
		try {
			LocalDate date = LocalDate.of(Integer.parseInt(year), monthOf(month), Integer.parseInt(day));
			return Optional.of(date).filter((d) -> d.getYear() >= 1900 && d.getYear() < 2200);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static int monthOf(String text) {
		if (Character.isDigit(text.charAt(0))) {
			return Integer.parseInt(text);
		}
		for (Month month : Month.values()) {
			if (month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK).startsWith(text)) {
				return month.getValue();
			}
		}
		throw new DateTimeException("No month");
	}

}
