package org.partnershipactions.plan.action;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Component;

/** Says who may do what with an action. */
@Component("actionAccess")
public class ActionAccess {

	private final PriorityActions actions;

	private final ActionSchedule schedule;

	private final CurrentPerson person;

	ActionAccess(PriorityActions actions, ActionSchedule schedule, CurrentPerson person) {
		this.actions = actions;
		this.schedule = schedule;
		this.person = person;
	}

	/** Whether the person manages the partnership that this action belongs to. */
	public boolean manages(String key) {
		return this.person.is(Role.MANAGER) && ours(this.actions.withKey(key));
	}

	/** Whether the person works for the action's accountable lead. */
	public boolean delivers(String key) {
		PriorityAction action = this.actions.withKey(key);
		return ours(action) && this.person.queues().contains(this.schedule.deliverer(action).toString());
	}

	/** Whether the person may divide the action's money among its sources. */
	public boolean funds(String key) {
		return manages(key) || delivers(key);
	}

	/** Whether the person leads the task group that owns the action's priority. */
	public boolean approves(String key) {
		PriorityAction action = this.actions.withKey(key);
		return ours(action) && this.person.queues().contains(this.schedule.approver(action).toString());
	}

	private boolean ours(PriorityAction action) {
		return action.partnership().equals(this.person.partnership());
	}

}
