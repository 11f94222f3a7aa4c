package org.partnershipactions.plan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.AgencyStaff;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.plan.Priority;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.security.submissions.SubmissionGuard;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Component;

/** The plans, each changed by one person at a time, and what a draft of one lets in. */
@Component
class DraftPlans {

	private final Plans plans;

	private final PriorityActions actions;

	private final PriorityApprovers approvers;

	private final SubmissionGuard submissions;

	private final AgencyStaff staff;

	DraftPlans(Plans plans, PriorityActions actions, PriorityApprovers approvers, SubmissionGuard submissions,
			AgencyStaff staff) {
		this.plans = plans;
		this.actions = actions;
		this.approvers = approvers;
		this.submissions = submissions;
		this.staff = staff;
	}

	/** The plan of a year, adopted or not. */
	Optional<Plan> find(String partnership, PlanYear year) {
		return this.plans.findByPartnershipAndPlanYear(partnership, year.start());
	}

	/**
	 * The plan of a year, which begins where there is none; whoever else changes it
	 * waits.
	 * @throws StepNotOpen where it is adopted
	 */
	Plan held(String partnership, PlanYear year) {
		hold(partnership, year);
		Plan plan = find(partnership, year).orElseGet(() -> this.plans.save(new Plan(partnership, year)));
		if (plan.adopted()) {
			throw new StepNotOpen((plan.waits()
					? "The plan %s is adopted and begins on %s. From that day on an action is changed on its own page, where the change is recorded."
					: "The plan %s is adopted, so its actions run. Change an action on its own page, where the change is recorded.")
				.formatted(year, DayWords.day(year.firstDay())));
		}
		return plan;
	}

	/** Makes whoever else changes the same plan wait. */
	void hold(String partnership, PlanYear year) {
		this.submissions.hold("plan|" + partnership + "|" + year);
	}

	/** Names of the accountable leads of a plan in which nobody has a role. */
	List<String> ledByNobody(Plan plan) {
		return this.staff.withNobody(plan.partnership(),
				this.actions.findByPlanIdOrderBySortRef(plan.key())
					.stream()
					.map((action) -> action.partners().accountableLead())
					.toList());
	}

	/** Lets a priority into a plan that has none of its number, with its group. */
	void belongs(Plan plan, Priority priority) {
		if (plan.priorities().stream().noneMatch((one) -> one.number() == priority.number())) {
			List<Priority> all = new ArrayList<>(plan.priorities());
			all.add(priority);
			this.plans.save(plan.prioritise(all));
			this.approvers.settle(plan.partnership(), plan.year(),
					this.approvers.of(plan.partnership(), plan.year(), List.of(priority)));
		}
	}

	/** Whether a task group approves a priority of a plan, or would where it is new. */
	boolean approved(Plan plan, Priority priority) {
		return this.approvers.of(plan.partnership(), plan.year(), List.of(priority))
			.stream()
			.allMatch((one) -> one.taskGroup() != null);
	}

	/** Takes out the priorities that no action belongs to any more. */
	void tidy(Plan plan) {
		Set<Integer> used = this.actions.findByPlanIdOrderBySortRef(plan.key())
			.stream()
			.map((action) -> action.row().priority())
			.collect(Collectors.toSet());
		List<Priority> left = plan.priorities().stream().filter((one) -> used.contains(one.number())).toList();
		if (left.size() < plan.priorities().size()) {
			this.plans.save(plan.prioritise(left));
		}
	}

}
