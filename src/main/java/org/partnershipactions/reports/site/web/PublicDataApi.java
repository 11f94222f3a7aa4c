package org.partnershipactions.reports.site.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.reports.site.PublishedPlan;
import org.partnershipactions.reports.site.PublishedPlans;
import org.partnershipactions.reviews.figures.PublicQuarter;
import org.partnershipactions.reviews.figures.PublicQuarter.PublicMeasure;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is published, for programs, without an account. */
@RestController
@RequestMapping("/api/public")
class PublicDataApi {

	private final PublishedPlans plans;

	PublicDataApi(PublishedPlans plans) {
		this.plans = plans;
	}

	/** The plan of a year as it stood at the end of its last published quarter. */
	@GetMapping("/plans/{year}")
	PublishedPlan plan(@PathVariable("year") String year, HttpServletResponse response) {
		PublishedPlan plan = this.plans.plan(PublicAddress.year(year));
		PublishedCopy.allow(response);
		return plan;
	}

	@GetMapping("/quarters/{plan}/{quarter}")
	PublicQuarter quarter(@PathVariable("plan") String plan, @PathVariable("quarter") String quarter,
			HttpServletResponse response) {
		PublicQuarter figures = this.plans.quarter(PublicAddress.quarter(plan, quarter));
		PublishedCopy.allow(response);
		return figures;
	}

	/** The measures of the quarter that was published last. */
	@GetMapping("/measures")
	List<PublicMeasure> measures(HttpServletResponse response) {
		List<PublicMeasure> measures = this.plans.latest().measures();
		PublishedCopy.allow(response);
		return measures;
	}

}
