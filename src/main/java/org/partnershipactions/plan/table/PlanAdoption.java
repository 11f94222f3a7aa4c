package org.partnershipactions.plan.table;

import java.util.List;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.plan.action.ActionProcess;
import org.partnershipactions.plan.action.ActionSchedule;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.MANAGE;

/** Adopts a plan: each of its actions becomes a running process. */
@Service
@Transactional
public class PlanAdoption {

	private final Plans plans;

	private final PriorityActions actions;

	private final PriorityApprovers approvers;

	private final ActionProcess process;

	private final ActionSchedule schedule;

	private final CurrentPerson person;

	private final DraftPlans drafts;

	PlanAdoption(Plans plans, PriorityActions actions, PriorityApprovers approvers, ActionProcess process,
			ActionSchedule schedule, CurrentPerson person, DraftPlans drafts) {
		this.plans = plans;
		this.actions = actions;
		this.approvers = approvers;
		this.process = process;
		this.schedule = schedule;
		this.person = person;
		this.drafts = drafts;
	}

	/**
	 * Adopts the plan of a year.
	 * @return how many actions began
	 * @throws StepNotOpen where the plan is adopted already, has no actions, or no task
	 * group approves one of its priorities
	 */
	@MayOnPlan(MANAGE)
	public int adopt(PlanYear year) {
		this.drafts.hold(this.person.partnership(), year);
		Plan plan = this.plans.findByPartnershipAndPlanYear(this.person.partnership(), year.start())
			.orElseThrow(() -> new NotFound("plan"));
		List<PriorityAction> drafts = this.actions.findByPlanIdOrderBySortRef(plan.key());
		if (drafts.isEmpty()) {
			throw new StepNotOpen("The plan " + year + " has no actions yet. Import its table first.");
		}
		mustBeApproved(plan);
		this.plans.save(plan.adopt(this.schedule.today(), drafts.size()));
		drafts.forEach((action) -> {
			this.actions.save(action.adopt(this.schedule.today(), this.schedule.planDue()));
			this.process.adopted(action);
		});
		return drafts.size();
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

}
