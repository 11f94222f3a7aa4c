package org.partnershipactions.planning.cycle.web;

import java.util.Objects;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.planning.cycle.AnnualPlanReading;
import org.partnershipactions.planning.cycle.AnnualPlanReading.AnnualPlanView;
import org.partnershipactions.planning.cycle.AnnualPlanStarting;
import org.partnershipactions.planning.cycle.Criterion;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.OpenWork;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of how the plans of the years are made. */
@Controller
class AnnualPlanController {

	private final AnnualPlanReading plans;

	private final AnnualPlanStarting starting;

	private final OpenWork work;

	private final Directory directory;

	private final CurrentPerson person;

	AnnualPlanController(AnnualPlanReading plans, AnnualPlanStarting starting, OpenWork work, Directory directory,
			CurrentPerson person) {
		this.plans = plans;
		this.starting = starting;
		this.work = work;
		this.directory = directory;
		this.person = person;
	}

	@GetMapping("/annual-plans")
	ModelAndView list() {
		return new ModelAndView("planning/list").addObject("plans", this.plans.all())
			.addObject("next", this.person.is(Role.MANAGER) ? this.starting.next().orElse(null) : null);
	}

	@PostMapping("/annual-plans")
	ModelAndView start(@RequestParam(name = "year", defaultValue = "") String typed, RedirectAttributes flash) {
		try {
			PlanYear year = ofAnswer(typed);
			this.starting.start(year);
			flash.addFlashAttribute("notice",
					"The making of the plan %s has begun. Your first task is to score the issues.".formatted(year));
			return new ModelAndView("redirect:/annual-plans/" + year);
		}
		catch (StepNotOpen ex) {
			ModelAndView refused = list().addObject("conflict", ex.getMessage());
			refused.setStatus(HttpStatus.CONFLICT);
			return refused;
		}
	}

	@GetMapping("/annual-plans/{year}")
	ModelAndView show(@PathVariable("year") String typed) {
		PlanYear year = ofAddress(typed);
		AnnualPlanView plan = this.plans.one(year);
		return new ModelAndView("planning/plan").addObject("plan", plan)
			.addObject("waits", this.work.about(this.person.partnership(), plan.year()))
			.addObject("agencies", this.directory)
			.addObject("groups",
					this.directory.groups(this.person.partnership())
						.stream()
						.collect(Collectors.toMap(TaskGroupSummary::code, TaskGroupSummary::name)))
			.addObject("criteria", Criterion.values())
			.addObject("diagram", this.plans.diagram(year));
	}

	/** Reads the year of an address; {@link NotFound} where it is none. */
	static PlanYear ofAddress(String typed) {
		try {
			return PlanYear.parse(typed);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("plan");
		}
	}

	/** Reads the year of an answer; refuses what is none. */
	static PlanYear ofAnswer(String typed) {
		try {
			return PlanYear.parse(Objects.requireNonNullElse(typed, ""));
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidAnswers("year", ex.getMessage());
		}
	}

}
