package org.partnershipactions.plan.action;

import java.time.LocalDate;

import org.partnershipactions.partners.LocalDays;

import org.springframework.stereotype.Component;

/**
 * Works out the days of an action's steps, from the partnership's own figures and
 * England's working days.
 */
@Component
public class ActionDates {

	private final LocalDays days;

	ActionDates(LocalDays days) {
		this.days = days;
	}

	public LocalDate today() {
		return this.days.today();
	}

	public LocalDate planDue() {
		return this.days.fromToday("plan.delivery-plan.days");
	}

	LocalDate approvalDue() {
		return this.days.fromToday("plan.approval.days");
	}

	LocalDate reworkDue() {
		return this.days.fromToday("plan.rework.days");
	}

	LocalDate contributionDue(PriorityAction action) {
		return this.days.before(action.deliveryDue(), "plan.contribution.days");
	}

	/** The day on which the reminder for the open step goes out. */
	LocalDate reminder(PriorityAction action) {
		return this.days.before(action.deadlines().stepDue(),
				(action.stage() == Stage.DELIVER) ? "plan.delivery-reminder.days" : "plan.reminder.days");
	}

	/** How many working days a day lies back; 0 when it does not. */
	int workingDaysSince(LocalDate day) {
		return this.days.workingDaysSince(day);
	}

}
