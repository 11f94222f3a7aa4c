package org.partnershipactions.contributions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.TeamCode;

import org.springframework.stereotype.Component;

/**
 * Whose work each step of a contribution is, and by when an agency has to answer, decide
 * and contribute.
 */
@Component
class ContributionSchedule {

	private final Directory directory;

	private final LocalDays days;

	ContributionSchedule(Directory directory, LocalDays days) {
		this.directory = directory;
		this.days = days;
	}

	Queue answerer(Contribution contribution) {
		return this.directory.queueFor(contribution.partnership(), contribution.view().agency(), "coordinator");
	}

	Queue contributor(Contribution contribution) {
		return this.directory.queueFor(contribution.partnership(), contribution.view().agency(), "member");
	}

	Queue decider(Contribution contribution) {
		if (contribution.decline() != null && contribution.decline().withManager()) {
			return Queue.ofPartnership("manager");
		}
		Queue asker = Queue.parse(contribution.view().asker());
		return (asker.agency() != null)
				? this.directory.queueFor(contribution.partnership(), asker.agency(), asker.role()) : asker;
	}

	/**
	 * Who answers for a step that is late, also where somebody else does it in their
	 * stead: the agency that was asked, and for the decision on a declined request
	 * whoever asked.
	 */
	String responsible(Contribution contribution, ContributionStep step) {
		if (step != ContributionStep.DECIDE) {
			return TeamCode.ofAgency(contribution.view().agency()).text();
		}
		return contribution.decline().withManager() ? Queue.ofPartnership("manager").team()
				: Queue.parse(contribution.view().asker()).team();
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

	Date decisionReminder(LocalDate due) {
		return this.days.reminder(due, "contributions.decision-reminder.days");
	}

	Date contributionReminder(LocalDate due) {
		return this.days.reminder(due, "contributions.reminder.days");
	}

}
