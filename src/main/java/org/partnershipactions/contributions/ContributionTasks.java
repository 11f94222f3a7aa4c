package org.partnershipactions.contributions;

import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a contribution. Public because expressions must reach it;
 * nobody else may.
 */
@Component
@Transactional
public class ContributionTasks {

	private final Contributions contributions;

	private final ContributionSchedule schedule;

	private final ContributionOverdue overdue;

	ContributionTasks(Contributions contributions, ContributionSchedule schedule, ContributionOverdue overdue) {
		this.contributions = contributions;
		this.schedule = schedule;
		this.overdue = overdue;
	}

	public String answerer(String key) {
		return this.schedule.answerer(this.contributions.withKey(key)).toString();
	}

	public Date answerDue(String key) {
		return PartnershipClock.endOf(view(key).answerDue());
	}

	public Date answerReminder(String key) {
		return this.schedule.answerReminder(view(key).answerDue());
	}

	public void remindOfAnswer(String key) {
		remind(key, ContributionStep.ANSWER);
	}

	public Date answerLate(String key) {
		return PartnershipClock.after(view(key).answerDue());
	}

	public void reviewLateAnswer(String key) {
		this.overdue.fellLate(key, ContributionStep.ANSWER);
	}

	public String contributor(String key) {
		return this.schedule.contributor(this.contributions.withKey(key)).toString();
	}

	public Date contributionDue(String key) {
		return PartnershipClock.endOf(view(key).due());
	}

	public Date contributionReminder(String key) {
		return this.schedule.contributionReminder(view(key).due());
	}

	public void remindOfContribution(String key) {
		remind(key, ContributionStep.MAKE);
	}

	public Date contributionLate(String key) {
		return PartnershipClock.after(view(key).due());
	}

	public void reviewLateContribution(String key) {
		this.overdue.fellLate(key, ContributionStep.MAKE);
	}

	public String decider(String key) {
		return this.schedule.decider(this.contributions.withKey(key)).toString();
	}

	public Date decisionDue(String key) {
		return PartnershipClock.endOf(decisionDay(key));
	}

	public Date decisionReminder(String key) {
		return this.schedule.decisionReminder(decisionDay(key));
	}

	public void remindOfDecision(String key) {
		remind(key, ContributionStep.DECIDE);
	}

	public Date decisionLate(String key) {
		return PartnershipClock.after(decisionDay(key));
	}

	public void reviewLateDecision(String key) {
		this.overdue.fellLate(key, ContributionStep.DECIDE);
	}

	private LocalDate decisionDay(String key) {
		return this.contributions.withKey(key).decline().decisionDue();
	}

	private void remind(String key, ContributionStep step) {
		this.contributions.save(this.contributions.withKey(key).remind(step.task()));
	}

	private ContributionView view(String key) {
		return this.contributions.withKey(key).view();
	}

}
