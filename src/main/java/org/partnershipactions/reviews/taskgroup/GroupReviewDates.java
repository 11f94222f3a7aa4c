package org.partnershipactions.reviews.taskgroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.partners.figures.LocalDays;

import org.springframework.stereotype.Component;

/** Works out by when reviews are held, confirmed and followed up. */
@Component
class GroupReviewDates {

	private final LocalDays days;

	GroupReviewDates(LocalDays days) {
		this.days = days;
	}

	LocalDate today() {
		return this.days.today();
	}

	Instant now() {
		return this.days.now();
	}

	LocalDate holdDue() {
		return this.days.fromToday("review.hold.days");
	}

	LocalDate minutesDue() {
		return this.days.fromToday("review.minutes.days");
	}

	LocalDate withdrawalDue() {
		return this.days.fromToday("review.withdrawal.days");
	}

	/** The agreed day of a follow-up; the next working day where it has passed. */
	LocalDate followUpDue(LocalDate agreed) {
		LocalDate earliest = this.days.nextWorkingDay();
		return agreed.isBefore(earliest) ? earliest : agreed;
	}

	/**
	 * The start of the day on which a reminder goes out: some working days before, or the
	 * day itself where those have begun already.
	 */
	Date reminder(LocalDate due) {
		LocalDate day = this.days.before(due, "review.reminder.days");
		return LocalDays.startOf(day.isAfter(today()) ? day : due);
	}

}
