package org.partnershipactions.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.TeamCode;

import org.springframework.stereotype.Component;

/**
 * Whose work each step of a review is, and by when late work is explained, decided and
 * looked at again.
 */
@Component
class OverdueSchedule {

	private final Directory directory;

	private final LocalDays days;

	OverdueSchedule(Directory directory, LocalDays days) {
		this.directory = directory;
		this.days = days;
	}

	/**
	 * The late agency's coordinator, or the lead of the late task group; the manager for
	 * work of the partnership itself.
	 */
	Queue explainer(OverdueReview review) {
		TeamCode team = new TeamCode(review.lateStep().team());
		if (team.agency() != null) {
			return this.directory.queueFor(review.lateStep().partnership(), team.agency(), "coordinator");
		}
		return (team.group() != null) ? Queue.ofGroupLead(team.group()) : Queue.ofPartnership("manager");
	}

	/** The board where the work reached it, otherwise the manager. */
	Queue reviewer(OverdueReview review) {
		return Queue.ofPartnership((review.level() == OverdueLevel.BOARD) ? "board" : "manager");
	}

	Instant now() {
		return this.days.now();
	}

	LocalDate today() {
		return this.days.today();
	}

	LocalDate explanationDue() {
		return this.days.fromToday("overdue.explain.days");
	}

	LocalDate reviewDue() {
		return this.days.fromToday("overdue.review.days");
	}

	/** The morning on which the level of an open review is asked again. */
	Date nextMorning() {
		return LocalDays.startOf(this.days.nextWorkingDay());
	}

	Date reminder(LocalDate due) {
		return this.days.reminder(due, "overdue.reminder.days");
	}

	LocalDate nextCheck() {
		return this.days.fromToday("overdue.next-check.days");
	}

	int workingDaysLate(LocalDate due) {
		return this.days.workingDaysSince(due);
	}

}
