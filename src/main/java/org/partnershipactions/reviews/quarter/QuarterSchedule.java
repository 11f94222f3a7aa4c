package org.partnershipactions.reviews.quarter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Says who compiles and who signs a quarter, and by when. */
@Component
class QuarterSchedule {

	private final LocalDays days;

	QuarterSchedule(LocalDays days) {
		this.days = days;
	}

	LocalDate today() {
		return this.days.today();
	}

	Instant now() {
		return this.days.now();
	}

	LocalDate compileDue() {
		return this.days.fromToday("quarter.compile.days");
	}

	LocalDate signDue() {
		return this.days.fromToday("quarter.sign.days");
	}

	/** The start of the day on which somebody is reminded of what is due on a day. */
	Date reminder(LocalDate due) {
		return this.days.reminder(due, "quarter.reminder.days");
	}

	/** Whose work a step is. */
	Queue owner(QuarterStep step) {
		return switch (step) {
			case COMPILE -> Queue.ofPartnership("manager");
			case SIGN_OFF -> Queue.ofPartnership("board");
		};
	}

}
