package org.partnershipactions.reports.site.web;

import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.reports.site.PublicSite;
import org.partnershipactions.reports.site.PublishedPlan;
import org.partnershipactions.reports.site.PublishedPlans;
import org.partnershipactions.security.NotFound;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The published plans as pages that need no account. */
@Controller
@RequestMapping("/plans")
class PublicPlanController {

	private static final String FOLDER = "reports/site/";

	private final PublishedPlans plans;

	private final PublicSite site;

	PublicPlanController(PublishedPlans plans, PublicSite site) {
		this.plans = plans;
		this.site = site;
	}

	@GetMapping
	ModelAndView all(HttpServletResponse response) {
		PublishedCopy.allow(response);
		return page("plans").addObject("years", this.plans.years())
			.addObject("quarters", this.plans.quarters())
			.addObject("canonical", this.site.address("/plans"))
			.addObject("description", "The community safety plans of %s: what is done against crime and anti-social"
				.formatted(this.site.name()) + " behaviour, by whom and by when, and how far it is.");
	}

	@GetMapping("/{year}")
	ModelAndView plan(@PathVariable("year") String year, HttpServletResponse response) {
		return plan(this.plans.plan(PublicAddress.year(year)), "/plans/" + year, response);
	}

	@GetMapping("/{year}/{quarter}")
	ModelAndView quarter(@PathVariable("year") String year, @PathVariable("quarter") String quarter,
			HttpServletResponse response) {
		return plan(this.plans.planAt(PublicAddress.quarter(year, quarter)), "/plans/" + year + "/" + quarter,
				response);
	}

	@ExceptionHandler(NotFound.class)
	ModelAndView notPublished() {
		ModelAndView page = page("none");
		page.setStatus(HttpStatus.NOT_FOUND);
		return page;
	}

	private ModelAndView plan(PublishedPlan plan, String path, HttpServletResponse response) {
		PublishedCopy.allow(response);
		return page("plan").addObject("plan", plan)
			.addObject("canonical", this.site.address(path))
			.addObject("description",
					"Priorities, actions, progress, measures and case reviews of the community safety plan %s of %s."
						.formatted(plan.year(), plan.name()));
	}

	private ModelAndView page(String name) {
		return new ModelAndView(FOLDER + name).addObject("partnership", this.site.name())
			.addObject("words", new PublicPlanWords());
	}

}
