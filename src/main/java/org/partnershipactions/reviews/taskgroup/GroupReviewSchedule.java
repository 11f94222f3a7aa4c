package org.partnershipactions.reviews.taskgroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Says who holds and confirms a review, and by when. */
@Component
class GroupReviewSchedule {

	private final LocalDays days;

	GroupReviewSchedule(LocalDays days) {
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

	/**
	 * The start of the day on which a reminder goes out: some working days before, or the
	 * day itself where those have begun already.
	 */
	Date reminder(LocalDate due) {
		LocalDate day = this.days.before(due, "review.reminder.days");
		return LocalDays.startOf(day.isAfter(today()) ? day : due);
	}

	/** Both steps are the work of the group's lead. */
	Queue lead(TaskGroupReview review) {
		return Queue.ofGroupLead(review.about().groupCode());
	}

}
