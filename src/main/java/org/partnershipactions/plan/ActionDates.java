package org.partnershipactions.plan;

import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.partners.LocalFigures;

import org.springframework.stereotype.Component;

/**
 * Works out the days of an action's steps, from the partnership's own figures and
 * England's working days.
 */
@Component
class ActionDates {

	private final LocalFigures figures;

	private final WorkingDays working;

	private final PartnershipClock clock;

	ActionDates(LocalFigures figures, WorkingDays working, PartnershipClock clock) {
		this.figures = figures;
		this.working = working;
		this.clock = clock;
	}

	LocalDate today() {
		return this.clock.today();
	}

	LocalDate planDue() {
		return fromToday(this.figures.today("plan.delivery-plan.days"));
	}

	LocalDate approvalDue() {
		return fromToday(this.figures.today("plan.approval.days"));
	}

	LocalDate reworkDue() {
		return fromToday(this.figures.today("plan.rework.days"));
	}

	LocalDate contributionDue(PriorityAction action) {
		return this.working.after(action.deliveryDue(), -this.figures.today("plan.contribution.days"));
	}

	/** The day on which the reminder for the open step goes out. */
	LocalDate reminder(PriorityAction action) {
		int before = (action.stage() == Stage.DELIVER) ? this.figures.today("plan.delivery-reminder.days")
				: this.figures.today("plan.reminder.days");
		return this.working.after(action.deadlines().stepDue(), -before);
	}

	/** How many working days a day lies back; 0 when it does not. */
	int workingDaysSince(LocalDate day) {
		return this.working.between(day, today());
	}

	private LocalDate fromToday(int workingDays) {
		return this.working.after(today(), workingDays);
	}

}
