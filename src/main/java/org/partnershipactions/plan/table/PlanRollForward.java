package org.partnershipactions.plan.table;

import java.time.LocalDate;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.PriorityOwners;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.plan.action.ActionPartners;
import org.partnershipactions.plan.action.ActionRow;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.MANAGE;

/** Copies the plan of one year to another, dates moved by whole years. */
@Service
@Transactional
public class PlanRollForward {

	private final Plans plans;

	private final PriorityActions actions;

	private final ActionLineage lineage;

	private final PriorityOwners owners;

	private final CurrentPerson person;

	private final DraftPlans drafts;

	PlanRollForward(Plans plans, PriorityActions actions, ActionLineage lineage, PriorityOwners owners,
			CurrentPerson person, DraftPlans drafts) {
		this.plans = plans;
		this.actions = actions;
		this.lineage = lineage;
		this.owners = owners;
		this.person = person;
		this.drafts = drafts;
	}

	/**
	 * Copies a plan.
	 * @return how many actions were copied
	 * @throws StepNotOpen where the target year has a plan already
	 */
	@MayOnPlan(MANAGE)
	public int roll(PlanYear from, PlanYear to) {
		this.drafts.hold(this.person.partnership(), to);
		Plan source = this.plans.findByPartnershipAndPlanYear(this.person.partnership(), from.start())
			.orElseThrow(() -> new NotFound("plan"));
		if (this.plans.findByPartnershipAndPlanYear(this.person.partnership(), to.start()).isPresent()) {
			throw new StepNotOpen("There is a plan for %s already, so nothing was copied.".formatted(to));
		}
		Plan target = this.plans.save(new Plan(source.partnership(), to).prioritise(source.priorities()));
		var rows = this.actions.findByPlanIdOrderBySortRef(source.key());
		this.owners.carryOver(source.partnership(), from, to);
		rows.forEach((action) -> goOn(target, action, to.start() - from.start()));
		this.plans.save(target.imported(rows.size(), 0, 0));
		return rows.size();
	}

	/** The copy belongs to the same line of actions. */
	private void goOn(Plan target, PriorityAction action, int years) {
		PriorityAction copy = this.actions
			.save(new PriorityAction(target, moved(action.row(), years), copy(action.partners())));
		this.lineage.goOn(action.key(), copy.key());
	}

	/** The same row with its date moved by whole years. */
	static ActionRow moved(ActionRow row, int years) {
		LocalDate due = row.due();
		if (due != null) {
			return row.moved(lastOfMonthStays(due, years));
		}
		return (row.reviewOn() != null) ? row.reviewed(lastOfMonthStays(row.reviewOn(), years)) : row;
	}

	/** The last day of February stays the last day of February. */
	private static LocalDate lastOfMonthStays(LocalDate due, int years) {
		LocalDate moved = due.plusYears(years);
		return (due.getDayOfMonth() == due.lengthOfMonth()) ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved;
	}

	private static ActionPartners copy(ActionPartners partners) {
		return new ActionPartners(partners.leads(), partners.others(), partners.everyone(), partners.inWords());
	}

}
