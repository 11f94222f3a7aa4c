package org.partnershipactions.contributions;

import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;

import org.springframework.stereotype.Component;

/** Works out by when an agency has to answer, decide and contribute. */
@Component
class ContributionDates {

	private final ContributionDays days;

	private final WorkingDays workingDays;

	private final PartnershipClock clock;

	ContributionDates(ContributionDays days, WorkingDays workingDays, PartnershipClock clock) {
		this.days = days;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	PartnershipClock clock() {
		return this.clock;
	}

	LocalDate answerDue() {
		return this.workingDays.after(this.clock.today(), this.days.answer());
	}

	LocalDate decisionDue() {
		return this.workingDays.after(this.clock.today(), this.days.decision());
	}

	LocalDate dueWhenAccepted(LocalDate asked) {
		LocalDate today = this.clock.today();
		return asked.isBefore(today) ? this.workingDays.after(today, this.days.leastAfterAcceptance()) : asked;
	}

	Date answerReminder(LocalDate due) {
		return startOf(this.workingDays.after(due, -this.days.answerReminder()));
	}

	Date contributionReminder(LocalDate due) {
		return startOf(this.workingDays.after(due, -this.days.contributionReminder()));
	}

	private static Date startOf(LocalDate day) {
		return PartnershipClock.after(day.minusDays(1));
	}

}
