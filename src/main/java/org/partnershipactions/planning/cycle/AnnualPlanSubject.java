package org.partnershipactions.planning.cycle;

import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says what a task of a plan's making is about, and of which partnership it is. */
@Component
class AnnualPlanSubject implements ProcessSubject, Belonging {

	private static final String KIND = "annual-plan";

	private final AnnualPlans plans;

	AnnualPlanSubject(AnnualPlans plans) {
		this.plans = plans;
	}

	@Override
	public String process() {
		return AnnualPlanStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		return of(this.plans.withKey(key));
	}

	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		return Optional.empty();
	}

	@Override
	public Optional<String> whyClosed(String key) {
		return this.plans.findById(key)
			.filter((plan) -> plan.state() == AnnualPlanState.ENDED)
			.map((plan) -> "the plan was adopted without it");
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.plans.findById(key).map(AnnualPlan::partnership);
	}

	static Subject of(AnnualPlan plan) {
		return new Subject(plan.partnership(), KIND, plan.key(), plan.year().toString(), "Making of the plan", null,
				path(plan.year()));
	}

	static String path(PlanYear year) {
		return "/annual-plans/" + year;
	}

}
