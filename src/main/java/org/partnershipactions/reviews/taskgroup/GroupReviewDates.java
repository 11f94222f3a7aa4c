package org.partnershipactions.reviews.taskgroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.partners.LocalFigures;

import org.springframework.stereotype.Component;

/** Works out by when reviews are held, confirmed and followed up. */
@Component
class GroupReviewDates {

	private final LocalFigures figures;

	private final WorkingDays workingDays;

	private final PartnershipClock clock;

	GroupReviewDates(LocalFigures figures, WorkingDays workingDays, PartnershipClock clock) {
		this.figures = figures;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	LocalDate today() {
		return this.clock.today();
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate holdDue() {
		return in("review.hold.days");
	}

	LocalDate minutesDue() {
		return in("review.minutes.days");
	}

	LocalDate withdrawalDue() {
		return in("review.withdrawal.days");
	}

	/** The agreed day of a follow-up; the next working day where it has passed. */
	LocalDate followUpDue(LocalDate agreed) {
		LocalDate earliest = this.workingDays.after(today(), 1);
		return agreed.isBefore(earliest) ? earliest : agreed;
	}

	/**
	 * The start of the day on which a reminder goes out: some working days before, or the
	 * day itself where those have begun already.
	 */
	Date reminder(LocalDate due) {
		LocalDate day = this.workingDays.after(due, -this.figures.today("review.reminder.days"));
		return PartnershipClock.after((day.isAfter(today()) ? day : due).minusDays(1));
	}

	private LocalDate in(String figure) {
		return this.workingDays.after(today(), this.figures.today(figure));
	}

}
