package org.partnershipactions.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

import org.partnershipactions.calendar.PartnershipClock;

/** Answers of the form "RemoveGraffiti". */
record RemoveGraffiti(LocalDate removedOn, String removedAt, String words) {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

	/** When it was removed, by the clock of the partnership. */
	Instant moment() {
		return this.removedOn.atTime(LocalTime.parse(this.removedAt, HOUR)).atZone(PartnershipClock.LONDON).toInstant();
	}

}
