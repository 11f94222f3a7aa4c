package org.partnershipactions.plan.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.PriorityOwners;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.plan.Priority;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.GOVERN;

/** Puts the priorities that the board chose into the draft of a plan. */
@Service
@Transactional
public class PrioritySetting {

	private final DraftPlans drafts;

	private final Plans plans;

	private final PriorityOwners owners;

	PrioritySetting(DraftPlans drafts, Plans plans, PriorityOwners owners) {
		this.drafts = drafts;
		this.plans = plans;
		this.owners = owners;
	}

	/**
	 * Names the priorities of a draft, which begins with them, and gives each to the task
	 * group that approves its stages. A priority of the draft with another number stays.
	 * @throws org.partnershipactions.workflow.StepNotOpen where the plan is adopted
	 */
	@MayOnPlan(GOVERN)
	public void set(String partnership, PlanYear year, List<ChosenPriority> chosen) {
		Plan plan = this.drafts.held(partnership, year);
		Map<Integer, Priority> all = new LinkedHashMap<>();
		plan.priorities().forEach((one) -> all.put(one.number(), one));
		chosen.forEach((one) -> all.put(one.number(), new Priority(one.number(), one.title())));
		this.plans.save(plan.prioritise(List.copyOf(all.values())));
		chosen.forEach((one) -> this.owners.give(partnership, year, one.number(), one.taskGroup()));
	}

	/**
	 * A priority that the board chose.
	 *
	 * @param number its number in the plan
	 * @param title its title
	 * @param taskGroup code of the task group that approves its stages
	 */
	public record ChosenPriority(int number, String title, String taskGroup) {
	}

}
