package org.partnershipactions.powers;

import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of an intervention. Public because expressions must reach it;
 * nobody else may.
 */
@Component
@Transactional
public class InterventionTasks {

	private final Interventions interventions;

	private final InterventionSchedule schedule;

	private final InterventionOverdue overdue;

	InterventionTasks(Interventions interventions, InterventionSchedule schedule, InterventionOverdue overdue) {
		this.interventions = interventions;
		this.schedule = schedule;
		this.overdue = overdue;
	}

	/** Whose work the review is, as {@code team/role}. */
	public String owner(String key) {
		return this.schedule.queue(this.interventions.withKey(key)).toString();
	}

	/** The last second of the day on which it comes back. */
	public Date due(String key) {
		return PartnershipClock.endOf(day(key));
	}

	/** When the reminder goes out. */
	public Date reminder(String key) {
		return this.schedule.reminder(day(key));
	}

	/** The first second at which the review is late. */
	public Date late(String key) {
		return PartnershipClock.after(day(key));
	}

	/** Sends a reminder. */
	public void remind(String key) {
		this.overdue.remind(this.interventions.withKey(key));
	}

	/** Opens an overdue review. */
	public void reviewLateWork(String key) {
		this.overdue.review(this.interventions.withKey(key));
	}

	private LocalDate day(String key) {
		return this.interventions.withKey(key).due().day();
	}

}
