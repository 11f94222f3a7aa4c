package org.partnershipactions.plan.action;

import java.time.Clock;
import java.time.LocalDate;

import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.MANAGE_ACTION;

/**
 * The manager's interventions in a running action; each needs a reason and is recorded.
 */
@Service
@Transactional
public class ActionChanges {

	private final PriorityActions actions;

	private final ActionProcess process;

	private final Contributors contributors;

	private final ChangeRules rules;

	private final Clock clock;

	ActionChanges(PriorityActions actions, ActionProcess process, Contributors contributors, ChangeRules rules,
			Clock clock) {
		this.actions = actions;
		this.process = process;
		this.contributors = contributors;
		this.rules = rules;
		this.clock = clock;
	}

	/** The action as the page of a change shows it. */
	@MayOnPlan(MANAGE_ACTION)
	@Transactional(readOnly = true)
	public ActionToChange before(String key) {
		PriorityAction action = this.actions.withKey(key);
		return new ActionToChange(action.year().toString(), action.row(), action.stage(), action.status(),
				action.partners().detached());
	}

	/** Moves the action's date, and everything that hangs on it. */
	@MayOnPlan(MANAGE_ACTION)
	public void moveDate(String key, LocalDate due, String reason) {
		moveDateNow(key, due, reason);
	}

	/** Moves the action's date on the decision of its task group. */
	void moveDateNow(String key, LocalDate due, String reason) {
		PriorityAction action = this.actions.withKey(key);
		this.rules.mayMove(action, due, reason);
		follow(action.moveDate(due, reason, Actor.username(), this.clock.instant()));
	}

	/** Takes the date that the lead gives where the plan leaves it open. */
	void settleDate(PriorityAction action, LocalDate due) {
		ActionRow row = action.row();
		if (!row.dateOpen()) {
			return;
		}
		if (due.equals(row.due())) {
			action.confirmDate();
			return;
		}
		String reason = "The plan said \"" + row.byWhen()
				+ "\". The accountable lead gave this date with the delivery plan.";
		this.rules.mayMove(action, due, reason);
		action.moveDate(due, reason, Actor.username(), this.clock.instant());
	}

	/** Makes another agency accountable; the one before becomes a co-lead. */
	@MayOnPlan(MANAGE_ACTION)
	public void changeLead(String key, String agency, String reason) {
		PriorityAction action = this.actions.withKey(key);
		this.rules.mayLead(action, agency, reason);
		action.changeLead(agency, reason);
		this.actions.save(action);
		this.contributors.release(action, agency, "This agency now leads the action");
		this.process.changed(action);
	}

	/** Asks one more agency to contribute. */
	@MayOnPlan(MANAGE_ACTION)
	public void addPartner(String key, String agency, String reason) {
		this.contributors.join(this.actions.withKey(key), agency, reason);
	}

	/** Releases an agency from contributing; its open request closes. */
	@MayOnPlan(MANAGE_ACTION)
	public void releasePartner(String key, String agency, String reason) {
		this.contributors.leave(this.actions.withKey(key), agency, reason);
	}

	/** Withdraws the action: open tasks close, partners are told. */
	@MayOnPlan(MANAGE_ACTION)
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
		follow(action.moveStepDate(due, reason, Actor.username(), this.clock.instant()));
	}

	private void follow(PriorityAction action) {
		this.actions.save(action);
		this.process.changed(action);
		this.contributors.dateMoved(action);
	}

	/**
	 * An action as its manager sees it before a change.
	 *
	 * @param year the plan year, such as {@code 2026-27}
	 * @param row the words of its row
	 * @param stage how far it has come
	 * @param status where it stands
	 * @param partners who shares it
	 */
	public record ActionToChange(String year, ActionRow row, Stage stage, Status status, ActionPartners partners) {

		/** The day by which; null where it is ongoing. */
		public LocalDate due() {
			return this.row.due();
		}

		/** Whether it runs: adopted and not closed. */
		public boolean live() {
			return this.stage != Stage.DRAFT && this.stage != Stage.CLOSED;
		}

	}

}
