package org.partnershipactions.reviews.followups;

import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.reviews.followups.FollowUpEvent.FollowUpDueSoon;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a follow-up. Public because expressions must reach it; nobody
 * else may.
 */
@Component
@Transactional
public class FollowUpTasks {

	private final FollowUps followUps;

	private final FollowUpSchedule schedule;

	private final FollowUpOverdue overdue;

	FollowUpTasks(FollowUps followUps, FollowUpSchedule schedule, FollowUpOverdue overdue) {
		this.followUps = followUps;
		this.schedule = schedule;
		this.overdue = overdue;
	}

	/** Whose work it is, as {@code team/role}. */
	public String owner(String key) {
		return this.schedule.owner(this.followUps.withKey(key)).toString();
	}

	/** The last second of the day by which it is due. */
	public Date due(String key) {
		return PartnershipClock.endOf(this.followUps.withKey(key).due());
	}

	/** When its owner is reminded. */
	public Date reminder(String key) {
		return this.schedule.reminder(this.followUps.withKey(key).due());
	}

	/** The first second at which it is late. */
	public Date late(String key) {
		return PartnershipClock.after(this.followUps.withKey(key).due());
	}

	/** Sends a reminder. */
	public void remind(String key) {
		FollowUp followUp = this.followUps.withKey(key);
		this.followUps.save(followUp.say(new FollowUpDueSoon(key, followUp.request().actionKey(), followUp.due())));
	}

	/** Opens an overdue review of it. */
	public void reviewLateWork(String key) {
		this.overdue.fellLate(this.followUps.withKey(key));
	}

}
