package org.partnershipactions.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Answers of the form "RemoveGraffiti", and what they do. */
record RemoveGraffiti(LocalDate removedOn, String removedAt, String words) {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

	/** When it was removed, by the clock of the partnership. */
	Instant moment() {
		return this.removedOn.atTime(LocalTime.parse(this.removedAt, HOUR)).atZone(PartnershipClock.LONDON).toInstant();
	}

	@Component
	static class Handler implements FormHandler<RemoveGraffiti> {

		private final CaseCare care;

		Handler(CaseCare care) {
			this.care = care;
		}

		@Override
		public String form() {
			return "RemoveGraffiti";
		}

		@Override
		public Class<RemoveGraffiti> answers() {
			return RemoveGraffiti.class;
		}

		@Override
		public void submit(String key, RemoveGraffiti answers) {
			this.care.removeGraffiti(key, answers);
		}

	}

}
