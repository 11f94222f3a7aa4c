package org.partnershipactions.plan.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.MayOnAction;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnAction.ActionRight.MANAGE;

/**
 * The manager's interventions in a running action; each needs a reason and is recorded.
 */
@Service
@Transactional
public class ActionChanges {

	private final PriorityActions actions;

	private final ActionProcess process;

	private final ActionPartners partners;

	private final ChangeRules rules;

	private final Clock clock;

	ActionChanges(PriorityActions actions, ActionProcess process, ActionPartners partners, Directory directory,
			Clock clock) {
		this.actions = actions;
		this.process = process;
		this.partners = partners;
		this.rules = new ChangeRules(directory, partners, clock);
		this.clock = clock;
	}

	/** Moves the action's date, and everything that hangs on it. */
	@MayOnAction(MANAGE)
	public void moveDate(String key, LocalDate due, String reason) {
		moveDateNow(key, due, reason);
	}

	/** Moves the action's date on the decision of its task group. */
	void moveDateNow(String key, LocalDate due, String reason) {
		PriorityAction action = this.actions.withKey(key);
		this.rules.mayMove(action, due, reason);
		action.moveDate(change(action, action.row().due()).apply(due, reason));
		follow(action);
	}

	/** Makes another agency accountable; the one before becomes a co-lead. */
	@MayOnAction(MANAGE)
	public void changeLead(String key, String agency, String reason) {
		PriorityAction action = this.actions.withKey(key);
		this.rules.mayLead(action, agency, reason);
		action.changeLead(agency, reason);
		this.actions.save(action);
		this.partners.release(action, agency, "This agency now leads the action");
		this.process.changed(action);
	}

	/** Asks one more agency to contribute. */
	@MayOnAction(MANAGE)
	public void addPartner(String key, String agency, String reason) {
		add(key, agency, reason);
	}

	/** Asks one more agency, on behalf of whoever decided on a declined request. */
	void add(String key, String agency, String reason) {
		PriorityAction action = this.actions.withKey(key);
		this.rules.mayJoin(action, agency, reason);
		action.addPartner(agency, reason);
		boolean reported = action.stage() == Stage.COMPLETION_APPROVAL;
		this.actions.save(reported ? action.reopenDelivery() : action);
		if (reported) {
			this.process.partnerAddedLate(action);
		}
		else if (action.stage() == Stage.DELIVER) {
			this.process.partnerAdded(action);
		}
	}

	/** Releases an agency from contributing; its open request closes. */
	@MayOnAction(MANAGE)
	public void releasePartner(String key, String agency, String reason) {
		PriorityAction action = this.actions.withKey(key);
		this.rules.mayLeave(action, agency, reason);
		this.actions.save(action.releasePartner(agency, reason));
		this.partners.release(action, agency, reason);
	}

	/** Withdraws the action: open tasks close, partners are told. */
	@MayOnAction(MANAGE)
	public void withdraw(String key, String reason) {
		withdrawNow(key, reason);
	}

	/** Withdraws the action on the decision of an overdue review. */
	void withdrawNow(String key, String reason) {
		this.rules.reason(reason);
		PriorityAction action = this.actions.withKey(key);
		this.actions.save(action.withdraw(reason));
		this.process.withdrawn(action);
	}

	/** Moves the date of the open step on the decision of an overdue review. */
	void moveStepDate(String key, LocalDate due, String reason) {
		PriorityAction action = this.actions.withKey(key);
		this.rules.mayMove(action, due, reason);
		action.moveStepDate(change(action, action.deadlines().stepDue()).apply(due, reason));
		follow(action);
	}

	private void follow(PriorityAction action) {
		this.actions.save(action);
		this.process.changed(action);
		this.partners.dateMoved(action);
	}

	private BiFunction<LocalDate, String, DeadlineChange> change(PriorityAction action, LocalDate from) {
		return (to, reason) -> new DeadlineChange(action.stage(), from, to, reason, Actor.username(),
				this.clock.instant());
	}

}
