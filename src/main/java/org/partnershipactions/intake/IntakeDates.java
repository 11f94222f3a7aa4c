package org.partnershipactions.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.figures.LocalDays;

import org.springframework.stereotype.Component;

/** Works out by when reports are decided and answered, and how far back they compare. */
@Component
public class IntakeDates {

	private final LocalDays days;

	IntakeDates(LocalDays days) {
		this.days = days;
	}

	public Instant now() {
		return this.days.now();
	}

	LocalDate today() {
		return this.days.today();
	}

	LocalDate triageDue() {
		return this.days.fromToday("intake.triage.days");
	}

	public LocalDate tellDue() {
		return this.days.fromToday("intake.tell.days");
	}

	LocalDate referralDue() {
		return this.days.fromToday("intake.refer.days");
	}

	/** Since when the same report from the public counts as sent twice. */
	Instant sameSince() {
		return now().minus(Duration.ofMinutes(this.days.figure("intake.same.minutes")));
	}

	/** Since when reports are compared with one that came in at a moment. */
	public Instant similarSince(Instant receivedAt) {
		return receivedAt.atZone(PartnershipClock.LONDON)
			.minusMonths(this.days.figure("intake.similar.months"))
			.toInstant();
	}

}
