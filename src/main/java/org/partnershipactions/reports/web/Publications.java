package org.partnershipactions.reports.web;

import java.util.List;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.reports.AnnualDocument;
import org.partnershipactions.reports.AnnualReport;
import org.partnershipactions.reports.PlanPublication;
import org.partnershipactions.reports.ReviewDocuments;
import org.partnershipactions.reports.StrategicAssessment;
import org.partnershipactions.reports.documents.Document;
import org.partnershipactions.reviews.taskgroup.MinutesReading;
import org.partnershipactions.reviews.taskgroup.ReviewPackReading;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Every publication but the quarterly report, as a document and as its page. */
@Component
class Publications {

	private final PlanPublication plans;

	private final AnnualReport annual;

	private final AnnualDocument annualDocument;

	private final StrategicAssessment assessment;

	private final Reviews reviews;

	Publications(PlanPublication plans, AnnualReport annual, AnnualDocument annualDocument,
			StrategicAssessment assessment, Reviews reviews) {
		this.assessment = assessment;
		this.plans = plans;
		this.annual = annual;
		this.annualDocument = annualDocument;
		this.reviews = reviews;
	}

	Document plan(PlanYear year) {
		return this.plans.of(year);
	}

	Document annual(PlanYear year) {
		return this.annualDocument.of(this.annual.of(year));
	}

	Document assessment(PlanYear year) {
		return this.assessment.of(year);
	}

	Document pack(String group) {
		return this.reviews.documents().of(this.reviews.packs().of(group));
	}

	Document minutes(String review) {
		return this.reviews.documents().of(this.reviews.minutes().of(review));
	}

	ModelAndView planPage(PlanYear year) {
		return page(plan(year), "plan", year);
	}

	ModelAndView annualPage(PlanYear year) {
		return page(annual(year), "annual", year);
	}

	/**
	 * Other years have none before their planning began: the page of plans leads there.
	 */
	ModelAndView assessmentPage(PlanYear year) {
		return page(assessment(year), "strategic-assessment", year).addObject("years", List.of(year));
	}

	private ModelAndView page(Document document, String kind, PlanYear year) {
		return new ModelAndView("reports/publication").addObject("document", document)
			.addObject("kind", kind)
			.addObject("year", year)
			.addObject("years", this.plans.years());
	}

	/** The papers of reviews. */
	@Component
	record Reviews(ReviewPackReading packs, MinutesReading minutes, ReviewDocuments documents) {
	}

}
