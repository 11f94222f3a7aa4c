package org.partnershipactions.plan.action;

import java.util.Date;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of the action. Public because expressions must reach it; nobody
 * else may.
 */
@Component
@Transactional
public class ActionTasks {

	private final PriorityActions actions;

	private final ActionDates dates;

	private final ActionTeams teams;

	private final ActionPartners partners;

	private final LateActions late;

	ActionTasks(PriorityActions actions, ActionDates dates, ActionTeams teams, ActionPartners partners,
			LateActions late) {
		this.actions = actions;
		this.dates = dates;
		this.teams = teams;
		this.partners = partners;
		this.late = late;
	}

	/** Whose work the planning and the delivery are, as {@code team/role}. */
	public String deliverer(String key) {
		return this.teams.deliverer(this.actions.withKey(key)).toString();
	}

	/** Whose work the approvals are, as {@code team/role}. */
	public String approver(String key) {
		return this.teams.approver(this.actions.withKey(key)).toString();
	}

	/** The last second of the day by which the open step is due. */
	public Date due(String key) {
		return PartnershipClock.endOf(this.actions.withKey(key).deadlines().stepDue());
	}

	/** When the reminder for the open step goes out: the start of its day. */
	public Date reminder(String key) {
		return PartnershipClock.after(this.dates.reminder(this.actions.withKey(key)).minusDays(1));
	}

	/** The first second at which the open step is late. */
	public Date late(String key) {
		return PartnershipClock.after(this.actions.withKey(key).deadlines().stepDue());
	}

	/** Sends a reminder for the open step. */
	public void remind(String key) {
		this.late.remind(this.actions.withKey(key));
	}

	/** Opens an overdue review of the open step. */
	public void reviewLateWork(String key) {
		this.late.review(this.actions.withKey(key));
	}

	/**
	 * Asks each partner who has not been asked yet, and gives the keys of the
	 * contributions asked for now.
	 */
	public List<String> askPartners(String key) {
		return this.partners.ask(this.actions.withKey(key));
	}

	/**
	 * Hands the reported completion to the approver, now that lead and partners have all
	 * finished.
	 */
	public void askForApproval(String key) {
		PriorityAction action = this.actions.withKey(key);
		this.actions.save(action.awaitApproval(action.delivery().submittedBy(), this.dates.approvalDue()));
	}

	/** Closes what partners still owe to a withdrawn action. */
	public void releasePartners(String key) {
		this.partners.releaseAll(this.actions.withKey(key));
	}

}
