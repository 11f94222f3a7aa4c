package org.partnershipactions.reviews.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Says whose work a follow-up is and by when. */
@Component
class FollowUpSchedule {

	private final LocalDays days;

	private final Directory directory;

	FollowUpSchedule(LocalDays days, Directory directory) {
		this.days = days;
		this.directory = directory;
	}

	Instant now() {
		return this.days.now();
	}

	/** By when the manager decides on a withdrawal. */
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
		return LocalDays.startOf(day.isAfter(this.days.today()) ? day : due);
	}

	/** The members of the agency that was asked; the manager for a withdrawal. */
	Queue owner(FollowUp followUp) {
		return followUp.withdrawal() ? Queue.ofPartnership("manager")
				: this.directory.queueFor(followUp.request().partnership(), followUp.agency(), "member");
	}

	/** Who owes it when it is late, as overdue reviews name teams. */
	String team(FollowUp followUp) {
		return followUp.withdrawal() ? owner(followUp).team() : Queue.ofAgency(followUp.agency(), "member").team();
	}

}
