package org.partnershipactions.planning.cycle;

import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Says who takes the steps of a plan's making and by when. */
@Component
class AnnualPlanSchedule {

	private final LocalDays days;

	AnnualPlanSchedule(LocalDays days) {
		this.days = days;
	}

	LocalDate today() {
		return this.days.today();
	}

	LocalDate scoreDue() {
		return this.days.fromToday("planning.score.days");
	}

	LocalDate chooseDue() {
		return this.days.fromToday("planning.choose.days");
	}

	LocalDate adoptDue() {
		return this.days.fromToday("planning.adopt.days");
	}

	/** The start of the day on which somebody is reminded of what is due on a day. */
	Date reminder(LocalDate due) {
		return this.days.reminder(due, "planning.reminder.days");
	}

	/** Whose work a step is. */
	Queue owner(AnnualPlanStep step) {
		return switch (step) {
			case SCORE -> Queue.ofPartnership("manager");
			case CHOOSE, ADOPT -> Queue.ofPartnership("board");
		};
	}

}
