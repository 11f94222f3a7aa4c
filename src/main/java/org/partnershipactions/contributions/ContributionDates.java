package org.partnershipactions.contributions;

import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.partners.LocalFigures;

import org.springframework.stereotype.Component;

/** Works out by when an agency has to answer, decide and contribute. */
@Component
class ContributionDates {

	private final LocalFigures figures;

	private final WorkingDays workingDays;

	private final PartnershipClock clock;

	ContributionDates(LocalFigures figures, WorkingDays workingDays, PartnershipClock clock) {
		this.figures = figures;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	PartnershipClock clock() {
		return this.clock;
	}

	LocalDate answerDue() {
		return this.workingDays.after(this.clock.today(), this.figures.today("contributions.answer.days"));
	}

	LocalDate decisionDue() {
		return this.workingDays.after(this.clock.today(), this.figures.today("contributions.decision.days"));
	}

	LocalDate dueWhenAccepted(LocalDate asked) {
		LocalDate today = this.clock.today();
		return asked.isBefore(today)
				? this.workingDays.after(today, this.figures.today("contributions.late-acceptance.days")) : asked;
	}

	Date answerReminder(LocalDate due) {
		return startOf(this.workingDays.after(due, -this.figures.today("contributions.answer-reminder.days")));
	}

	Date contributionReminder(LocalDate due) {
		return startOf(this.workingDays.after(due, -this.figures.today("contributions.reminder.days")));
	}

	private static Date startOf(LocalDate day) {
		return PartnershipClock.after(day.minusDays(1));
	}

}
