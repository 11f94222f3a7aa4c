package org.partnershipactions.plan;

import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Works out the days of an action's steps, from the plan's own figures and England's
 * working days.
 */
@Component
@EnableConfigurationProperties(PlanDays.class)
class ActionDates {

	private final PlanDays days;

	private final WorkingDays working;

	private final PartnershipClock clock;

	ActionDates(PlanDays days, WorkingDays working, PartnershipClock clock) {
		this.days = days;
		this.working = working;
		this.clock = clock;
	}

	LocalDate today() {
		return this.clock.today();
	}

	LocalDate planDue() {
		return fromToday(this.days.plan());
	}

	LocalDate approvalDue() {
		return fromToday(this.days.approval());
	}

	LocalDate reworkDue() {
		return fromToday(this.days.rework());
	}

	LocalDate contributionDue(PriorityAction action) {
		return this.working.after(action.deliveryDue(), -this.days.contribution());
	}

	/** The day on which the reminder for the open step goes out. */
	LocalDate reminder(PriorityAction action) {
		int before = (action.stage() == Stage.DELIVER) ? this.days.deliveryReminder() : this.days.reminder();
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
