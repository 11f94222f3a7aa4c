package org.partnershipactions.planning.cycle;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.PlanEvent.PlanAdopted;
import org.partnershipactions.planning.acceptance.RoleAsking;
import org.partnershipactions.planning.drafting.DraftOpening;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the making of a plan that was adopted without its steps. */
@Component
class AdoptionWatch {

	private final AnnualPlans plans;

	private final AnnualPlanProcess process;

	private final DraftOpening drafts;

	private final RoleAsking roles;

	private final CurrentPerson person;

	AdoptionWatch(AnnualPlans plans, AnnualPlanProcess process, DraftOpening drafts, RoleAsking roles,
			CurrentPerson person) {
		this.plans = plans;
		this.process = process;
		this.drafts = drafts;
		this.roles = roles;
		this.person = person;
	}

	@EventListener
	void on(PlanAdopted event) {
		this.plans.find(this.person.partnership(), PlanYear.parse(event.year()))
			.filter((plan) -> !plan.state().over())
			.ifPresent((plan) -> {
				this.plans.save(plan.end());
				this.drafts.end(plan.partnership(), plan.year());
				this.roles.end(plan.partnership(), plan.year());
				this.process.adoptedOtherwise(plan);
			});
	}

}
