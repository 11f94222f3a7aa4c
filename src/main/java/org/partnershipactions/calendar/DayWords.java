package org.partnershipactions.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days and moments as people do, in London's time. */
public final class DayWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

	private DayWords() {
	}

	/** {@code 31 March 2027}. */
	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** The day on which something happened: {@code 31 March 2027}. */
	public static String day(Instant at) {
		return day(PartnershipClock.dayOf(at));
	}

	/** {@code 31 March 2027 at 09:00}. */
	public static String moment(Instant at) {
		return MOMENT.format(at.atZone(PartnershipClock.LONDON));
	}

}
