package org.partnershipactions.plan.table;

import java.util.List;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.action.PriorityAction;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.MANAGE;

/**
 * Adds, changes, renumbers and drops the actions of a plan that is not adopted yet.
 * Nobody overwrites what they have not seen.
 */
@Service
@Transactional
public class ActionDrafting {

	private static final int LONGEST_REASON = 2000;

	private final DraftActions drafts;

	ActionDrafting(DraftActions drafts) {
		this.drafts = drafts;
	}

	/** An action as it can be edited. */
	@MayOnPlan(MANAGE)
	@Transactional(readOnly = true)
	public DraftedAction draft(PlanYear year, String ref) {
		return DraftActions.drafted(this.drafts.withRef(year, ref), List.of());
	}

	/** All actions of a plan as they can be edited, in the order of their references. */
	@MayOnPlan(MANAGE)
	@Transactional(readOnly = true)
	public List<DraftedAction> drafts(PlanYear year) {
		return this.drafts.of(year).stream().map((one) -> DraftActions.drafted(one, List.of())).toList();
	}

	/**
	 * Adds an action to the plan of a year, which begins with its first.
	 * @throws InvalidAnswers naming each field that cannot be taken
	 * @throws org.partnershipactions.workflow.StepNotOpen where the plan is adopted
	 */
	@MayOnPlan(MANAGE)
	public DraftedAction add(PlanYear year, ActionEntry entry) {
		return this.drafts.insert(year, entry);
	}

	/**
	 * Changes what is said of an action, its reference too, and leaves the rest.
	 * @throws InvalidAnswers naming each field that cannot be taken
	 * @throws ActionOvertaken where somebody changed it since it was opened, or left it
	 * out
	 */
	@MayOnPlan(MANAGE)
	public DraftedAction change(PlanYear year, OpenedAction opened, ActionEntry entry) {
		PriorityAction action = this.drafts.seen(year, opened, entry);
		return this.drafts.rewrite(action, entry.over(ActionEntry.of(action)));
	}

	/**
	 * Leaves an action out of the plan.
	 * @param reason why, at most 2,000 characters; it is kept
	 * @throws ActionOvertaken where somebody changed it since it was opened
	 */
	@MayOnPlan(MANAGE)
	public void drop(PlanYear year, OpenedAction opened, String reason) {
		PriorityAction action = this.drafts.seen(year, opened, null);
		if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
			throw new InvalidAnswers("reason", "Say in at most 2,000 characters why the action is left out");
		}
		this.drafts.remove(action, reason.strip());
	}

}
