package org.partnershipactions.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanStanding;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.plan.reading.StandingReading;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;

/** The plans of the reader's partnership, by their priorities and as they stood. */
@Component
class PartnershipPlans {

	private final PlanReading plans;

	private final StandingReading standings;

	private final CurrentPerson person;

	PartnershipPlans(PlanReading plans, StandingReading standings, CurrentPerson person) {
		this.plans = plans;
		this.standings = standings;
		this.person = person;
	}

	/**
	 * The plan's priorities; none where there is no plan, which is {@link NotFound} where
	 * it was asked for by its year.
	 */
	PlanView outline(PlanDay when) {
		Optional<PlanView> plan = this.plans.outline(this.person.partnership(), when.year());
		if (plan.isEmpty() && when.named()) {
			throw new NotFound("plan");
		}
		return plan.orElseGet(() -> new PlanView(when.year().toString(), null, null, List.of()));
	}

	PlanStanding at(PlanDay when) {
		return this.standings.at(this.person.partnership(), when.year(), when.day());
	}

	List<PlanStanding> at(PlanDay when, List<LocalDate> days) {
		return this.standings.at(this.person.partnership(), when.year(), days);
	}

}
