package org.partnershipactions.reports.web;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.reports.PlanPublication;
import org.partnershipactions.reports.QuarterlyReport;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way in to all reports, and the plan and the annual report as pages. */
@Controller
@RequestMapping("/reports")
class ReportsController {

	private final Publications publications;

	private final PlanPublication plans;

	private final QuarterlyReport quarterly;

	private final CurrentPerson person;

	ReportsController(Publications publications, PlanPublication plans, QuarterlyReport quarterly,
			CurrentPerson person) {
		this.publications = publications;
		this.plans = plans;
		this.quarterly = quarterly;
		this.person = person;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("years", this.plans.years());
		model.addAttribute("quarters", this.quarterly.quarters());
		model.addAttribute("oversees", this.person.seesEverything());
		return "reports/all";
	}

	@GetMapping("/plan")
	ModelAndView plan(@RequestParam(name = "plan", defaultValue = "") String plan) {
		return this.publications.planPage(year(plan));
	}

	@GetMapping("/annual")
	ModelAndView annual(@RequestParam(name = "plan", defaultValue = "") String plan) {
		return this.publications.annualPage(year(plan));
	}

	@GetMapping("/strategic-assessment")
	ModelAndView assessment(@RequestParam(name = "plan", defaultValue = "") String plan) {
		try {
			return this.publications.assessmentPage(PlanYear.parse(plan));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("plan");
		}
	}

	/** The year that is asked for; where none is, the one of the latest quarter. */
	private PlanYear year(String plan) {
		try {
			return plan.isBlank() ? this.quarterly.latest().year() : PlanYear.parse(plan);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("plan");
		}
	}

}
