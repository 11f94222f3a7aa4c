package org.partnershipactions.intake.publicreport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.TypedDay;

/** Reads a day and a time as people write them. */
public final class TypedMoment {

	private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder().parseCaseInsensitive()
		.appendPattern("d [MMMM][MMM][M] uuuu")
		.toFormatter(Locale.UK)
		.withResolverStyle(ResolverStyle.STRICT);

	private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?(am|pm)?");

	private TypedMoment() {
	}

	/** The day, with the month as a number or a name; empty where it is no real date. */
	static Optional<LocalDate> day(PublicAnswers typed) {
		try {
			String day = typed.text("when-day") + " " + typed.text("when-month") + " " + typed.text("when-year");
			return Optional.of(TypedDay.parse(day, DAY)).filter((read) -> read.getYear() >= 2000);
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** The time, such as 22:30, 10.30pm or 10 pm; empty where it is none. */
	public static Optional<LocalTime> time(String typed) {
		String written = typed.toLowerCase(Locale.UK).replaceAll("\\s|(?<=[apm])\\.", "");
		Matcher read = TIME.matcher(written.replace("noon", "12:00").replace("midnight", "0:00"));
		if (!read.matches()) {
			return Optional.empty();
		}
		int hour = Integer.parseInt(read.group(1));
		int minute = (read.group(2) != null) ? Integer.parseInt(read.group(2)) : 0;
		String half = read.group(3);
		if (minute > 59 || hour > ((half != null) ? 12 : 23) || half != null && hour == 0) {
			return Optional.empty();
		}
		return Optional.of(LocalTime.of((half != null) ? hour % 12 + ("pm".equals(half) ? 12 : 0) : hour, minute));
	}

	/** The moment in London, at the start of the day where the time is not known. */
	public static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(PartnershipClock.LONDON).toInstant();
	}

}
