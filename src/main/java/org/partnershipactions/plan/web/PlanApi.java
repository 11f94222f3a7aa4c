package org.partnershipactions.plan.web;

import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans for programs: the same use cases and rules as the pages. */
@RestController
@RequestMapping("/api/plans")
class PlanApi {

	private final PlanReading plans;

	private final Directory directory;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	PlanApi(PlanReading plans, Directory directory, CurrentPerson person, PartnershipClock clock) {
		this.plans = plans;
		this.directory = directory;
		this.person = person;
		this.clock = clock;
	}

	@GetMapping
	List<PlanJson.PlanSummaryJson> list() {
		return this.plans.years(this.person.partnership()).stream().map(this::plan).map(PlanApi::listed).toList();
	}

	@GetMapping("/{year}")
	PlanJson one(@PathVariable("year") String year) {
		return PlanJson.of(plan(Years.ofAddress(year)), this.directory.memberAgencies(this.person.partnership()),
				this.clock.today());
	}

	private PlanView plan(PlanYear year) {
		return this.plans.plan(this.person.partnership(), year);
	}

	private static PlanJson.PlanSummaryJson listed(PlanView plan) {
		return new PlanJson.PlanSummaryJson(plan.year(), plan.adoptedOn() != null, plan.actions().size());
	}

}
