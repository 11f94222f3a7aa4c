package org.partnershipactions.reviews.taskgroup;

import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.reviews.taskgroup.FollowUpEvent.FollowUpDueSoon;

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

	private final FollowUpTeams teams;

	private final GroupReviewDates dates;

	private final OverdueReviewing late;

	FollowUpTasks(FollowUps followUps, FollowUpTeams teams, GroupReviewDates dates, OverdueReviewing late) {
		this.followUps = followUps;
		this.teams = teams;
		this.dates = dates;
		this.late = late;
	}

	/** Whose work it is, as {@code team/role}. */
	public String owner(String key) {
		return this.teams.owner(facts(key)).toString();
	}

	/** The last second of the day by which it is due. */
	public Date due(String key) {
		return PartnershipClock.endOf(facts(key).due());
	}

	/** When its owner is reminded. */
	public Date reminder(String key) {
		return this.dates.reminder(facts(key).due());
	}

	/** The first second at which it is late. */
	public Date late(String key) {
		return PartnershipClock.after(facts(key).due());
	}

	/** Sends a reminder. */
	public void remind(String key) {
		FollowUp followUp = this.followUps.withKey(key);
		FollowUpFacts facts = followUp.facts();
		this.followUps.save(followUp.say(new FollowUpDueSoon(key, facts.asked().actionKey(), facts.due())));
	}

	/** Opens an overdue review of it. */
	public void reviewLateWork(String key) {
		FollowUpFacts facts = facts(key);
		FollowedUp asked = facts.asked();
		this.late.open(new LateItem(asked.partnership(), FollowUpProcess.step(facts), asked.actionRef(),
				asked.actionTitle(), asked.path(), asked.priority(), this.teams.team(facts),
				FollowUpProcess.label(facts), facts.due(), facts.timesMoved(), false));
	}

	private FollowUpFacts facts(String key) {
		return this.followUps.withKey(key).facts();
	}

}
