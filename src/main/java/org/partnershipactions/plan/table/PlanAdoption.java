package org.partnershipactions.plan.table;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.plan.action.ActionSchedule;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.GOVERN;
import static org.partnershipactions.plan.MayOnPlan.PlanRight.MANAGE;

/**
 * Adopts a plan: each of its actions becomes a running process, at once or on the first
 * day of its year.
 */
@Service
@Transactional
public class PlanAdoption {

	private final Plans plans;

	private final PriorityActions actions;

	private final PriorityApprovers approvers;

	private final PlanBeginning beginning;

	private final ActionSchedule schedule;

	private final CurrentPerson person;

	private final DraftPlans drafts;

	PlanAdoption(Plans plans, PriorityActions actions, PriorityApprovers approvers, PlanBeginning beginning,
			ActionSchedule schedule, CurrentPerson person, DraftPlans drafts) {
		this.plans = plans;
		this.actions = actions;
		this.approvers = approvers;
		this.beginning = beginning;
		this.schedule = schedule;
		this.person = person;
		this.drafts = drafts;
	}

	/** Adopts the plan of a year; ahead of its year it begins on its first day. */
	@MayOnPlan(MANAGE)
	public Adoption adopt(PlanYear year) {
		return adopt(year, false);
	}

	/**
	 * Adopts the plan of a year.
	 * @param startAtOnce whether its actions begin today although its year has not begun
	 * @return how many actions it has, and when they begin
	 * @throws StepNotOpen where the plan is adopted already, has no actions, or no task
	 * group approves one of its priorities
	 */
	@MayOnPlan(MANAGE)
	public Adoption adopt(PlanYear year, boolean startAtOnce) {
		this.drafts.hold(this.person.partnership(), year);
		Plan plan = this.plans.findByPartnershipAndPlanYear(this.person.partnership(), year.start())
			.orElseThrow(() -> new NotFound("plan"));
		List<PriorityAction> drafts = this.actions.findByPlanIdOrderBySortRef(plan.key());
		if (drafts.isEmpty()) {
			throw new StepNotOpen("The plan " + year + " has no actions yet. Import its table first.");
		}
		mustBeApproved(plan);
		LocalDate today = this.schedule.today();
		plan.adopt(today, drafts.size());
		if (!startAtOnce && today.isBefore(year.firstDay())) {
			this.plans.save(plan);
			return new Adoption(drafts.size(), year.firstDay(), true);
		}
		this.plans.save(plan.beginAtOnce());
		this.beginning.begin(drafts);
		return new Adoption(drafts.size(), today, false);
	}

	/**
	 * Adopts the plan of a year for the board, at the end of the steps in which it was
	 * made.
	 * @param startAtOnce whether its actions begin today although its year has not begun
	 * @throws StepNotOpen also where nobody has a role in an agency that leads
	 */
	@MayOnPlan(GOVERN)
	public Adoption adoptForBoard(PlanYear year, boolean startAtOnce) {
		String without = String.join(", ", withoutPeople(year));
		if (!without.isEmpty()) {
			throw new StepNotOpen(
					"Nobody has a role in %s, which is to lead actions of this plan. Have somebody given a"
						.formatted(without) + " role there, or return the plan so that another agency leads.");
		}
		return adopt(year, startAtOnce);
	}

	private List<String> withoutPeople(PlanYear year) {
		return this.drafts.find(this.person.partnership(), year).map(this.drafts::ledByNobody).orElse(List.of());
	}

	private void mustBeApproved(Plan plan) {
		String without = this.approvers.unowned(plan)
			.stream()
			.map((one) -> one.named() ? one.number() + " (" + one.title() + ")" : String.valueOf(one.number()))
			.collect(Collectors.joining(", "));
		if (!plan.adopted() && !without.isEmpty()) {
			throw new StepNotOpen("No task group approves the stages of priority " + without
					+ ". Choose one on the page of each priority, then adopt the plan.");
		}
	}

	/**
	 * What an adoption brings about.
	 *
	 * @param actions how many actions the plan has
	 * @param begins the day on which they begin: today, or the first day of the plan year
	 * @param waits whether that day is still to come
	 */
	public record Adoption(int actions, LocalDate begins, boolean waits) {
	}

}
