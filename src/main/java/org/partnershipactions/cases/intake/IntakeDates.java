package org.partnershipactions.cases.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.partners.LocalFigures;

import org.springframework.stereotype.Component;

/** Works out by when reports are decided and answered, and how far back they compare. */
@Component
class IntakeDates {

	private final LocalFigures figures;

	private final WorkingDays working;

	private final PartnershipClock clock;

	IntakeDates(LocalFigures figures, WorkingDays working, PartnershipClock clock) {
		this.figures = figures;
		this.working = working;
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate today() {
		return this.clock.today();
	}

	LocalDate triageDue() {
		return fromToday("intake.triage.days");
	}

	LocalDate tellDue() {
		return fromToday("intake.tell.days");
	}

	LocalDate referralDue() {
		return fromToday("intake.refer.days");
	}

	/** Since when the same report from the public counts as sent twice. */
	Instant sameSince() {
		return now().minus(Duration.ofMinutes(this.figures.today("intake.same.minutes")));
	}

	/** Since when reports are compared with one that came in at a moment. */
	Instant similarSince(Instant receivedAt) {
		return receivedAt.atZone(PartnershipClock.LONDON)
			.minusMonths(this.figures.today("intake.similar.months"))
			.toInstant();
	}

	private LocalDate fromToday(String figure) {
		return this.working.after(today(), this.figures.today(figure));
	}

}
