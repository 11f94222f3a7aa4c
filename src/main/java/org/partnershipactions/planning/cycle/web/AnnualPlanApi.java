package org.partnershipactions.planning.cycle.web;

import java.util.List;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.planning.cycle.AnnualPlanReading;
import org.partnershipactions.planning.cycle.AnnualPlanReading.AnnualPlanView;
import org.partnershipactions.planning.cycle.AnnualPlanStarting;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The making of plans for programs: the same use cases and rules as the pages. */
@RestController
@RequestMapping("/api/annual-plans")
class AnnualPlanApi {

	private final AnnualPlanReading plans;

	private final AnnualPlanStarting starting;

	AnnualPlanApi(AnnualPlanReading plans, AnnualPlanStarting starting) {
		this.plans = plans;
		this.starting = starting;
	}

	@GetMapping
	List<AnnualPlanView> list() {
		return this.plans.all();
	}

	@GetMapping("/{year}")
	AnnualPlanView one(@PathVariable("year") String year) {
		return this.plans.one(AnnualPlanController.ofAddress(year));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	AnnualPlanView start(@RequestBody NewAnnualPlan body) {
		PlanYear year = AnnualPlanController.ofAnswer(body.year());
		this.starting.start(year);
		return this.plans.one(year);
	}

	/**
	 * The plan to be made.
	 *
	 * @param year such as {@code 2027-28}
	 */
	record NewAnnualPlan(String year) {
	}

}
