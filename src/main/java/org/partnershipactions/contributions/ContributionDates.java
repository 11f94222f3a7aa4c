package org.partnershipactions.contributions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.partners.figures.LocalDays;

import org.springframework.stereotype.Component;

/** Works out by when an agency has to answer, decide and contribute. */
@Component
class ContributionDates {

	private final LocalDays days;

	ContributionDates(LocalDays days) {
		this.days = days;
	}

	LocalDate today() {
		return this.days.today();
	}

	Instant now() {
		return this.days.now();
	}

	LocalDate answerDue() {
		return this.days.fromToday("contributions.answer.days");
	}

	LocalDate decisionDue() {
		return this.days.fromToday("contributions.decision.days");
	}

	LocalDate dueWhenAccepted(LocalDate asked) {
		return asked.isBefore(today()) ? this.days.fromToday("contributions.late-acceptance.days") : asked;
	}

	Date answerReminder(LocalDate due) {
		return this.days.reminder(due, "contributions.answer-reminder.days");
	}

	Date contributionReminder(LocalDate due) {
		return this.days.reminder(due, "contributions.reminder.days");
	}

}
