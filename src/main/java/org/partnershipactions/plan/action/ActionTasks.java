package org.partnershipactions.plan.action;

import java.util.Date;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.plan.action.ActionEvent.ReminderDue;

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

	private final ActionSchedule schedule;

	private final Contributors contributors;

	private final ActionOverdue overdue;

	ActionTasks(PriorityActions actions, ActionSchedule schedule, Contributors contributors, ActionOverdue overdue) {
		this.actions = actions;
		this.schedule = schedule;
		this.contributors = contributors;
		this.overdue = overdue;
	}

	/** Whose work the planning and the delivery are, as {@code team/role}. */
	public String deliverer(String key) {
		return this.schedule.deliverer(this.actions.withKey(key)).toString();
	}

	/** Whose work the approvals are, as {@code team/role}. */
	public String approver(String key) {
		return this.schedule.approver(this.actions.withKey(key)).toString();
	}

	/** The last second of the day by which the open step is due. */
	public Date due(String key) {
		return PartnershipClock.endOf(this.actions.withKey(key).deadlines().stepDue());
	}

	/** When the reminder for the open step goes out: the start of its day. */
	public Date reminder(String key) {
		return PartnershipClock.after(this.schedule.reminder(this.actions.withKey(key)).minusDays(1));
	}

	/** The first second at which the open step is late. */
	public Date late(String key) {
		return PartnershipClock.after(this.actions.withKey(key).lateAfter());
	}

	/** Sends a reminder for the open step. */
	public void remind(String key) {
		PriorityAction action = this.actions.withKey(key);
		this.actions
			.save(action.say(new ReminderDue(key, ActionStep.in(action.stage()).task(), action.deadlines().stepDue())));
	}

	/** Opens an overdue review of the open step. */
	public void reviewLateWork(String key) {
		this.overdue.fellLate(this.actions.withKey(key));
	}

	/**
	 * Asks each partner who has not been asked yet, and gives the keys of the
	 * contributions asked for now.
	 */
	public List<String> askPartners(String key) {
		return this.contributors.ask(this.actions.withKey(key));
	}

	/**
	 * Hands the reported completion to the approver, now that lead and partners have all
	 * finished.
	 */
	public void askForApproval(String key) {
		PriorityAction action = this.actions.withKey(key);
		this.actions.save(action.awaitApproval(action.delivery().submittedBy(), this.schedule.approvalDue()));
	}

	/** Closes what partners still owe to a withdrawn action. */
	public void releasePartners(String key) {
		this.contributors.releaseAll(this.actions.withKey(key));
	}

}
