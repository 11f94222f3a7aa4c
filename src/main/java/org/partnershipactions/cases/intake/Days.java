package org.partnershipactions.cases.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.partnershipactions.calendar.PartnershipClock;

/** Days and moments as people read them, in London. */
final class Days {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

	private Days() {
	}

	static String day(LocalDate day) {
		return DAY.format(day);
	}

	static String dayOf(Instant at) {
		return DAY.format(at.atZone(PartnershipClock.LONDON));
	}

	static String moment(Instant at) {
		return MOMENT.format(at.atZone(PartnershipClock.LONDON));
	}

}
