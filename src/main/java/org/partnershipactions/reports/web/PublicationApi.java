package org.partnershipactions.reports.web;

import org.partnershipactions.reports.documents.Format;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plan, the annual report and the papers of reviews as files, and as the pages. */
@Controller
class PublicationApi {

	private final Publications publications;

	private final ReportAnswers answers;

	PublicationApi(Publications publications, ReportAnswers answers) {
		this.publications = publications;
		this.answers = answers;
	}

	@GetMapping(path = "/api/reports/plan", params = "format!=html")
	ResponseEntity<byte[]> plan(AskedReport asked, @RequestParam(name = "format", defaultValue = "") String format) {
		Format kind = ReportAnswers.format(format);
		return this.answers.file(this.publications.plan(asked.year()), kind, asked.isLarge());
	}

	@GetMapping(path = "/api/reports/plan", params = "format=html")
	ModelAndView planPage(AskedReport asked) {
		return this.publications.planPage(asked.year());
	}

	@GetMapping(path = "/api/reports/annual", params = "format!=html")
	ResponseEntity<byte[]> annual(AskedReport asked, @RequestParam(name = "format", defaultValue = "") String format) {
		Format kind = ReportAnswers.format(format);
		return this.answers.file(this.publications.annual(asked.year()), kind, asked.isLarge());
	}

	@GetMapping(path = "/api/reports/annual", params = "format=html")
	ModelAndView annualPage(AskedReport asked) {
		return this.publications.annualPage(asked.year());
	}

	@GetMapping(path = "/api/reports/strategic-assessment", params = "format!=html")
	ResponseEntity<byte[]> assessment(AskedReport asked,
			@RequestParam(name = "format", defaultValue = "") String format) {
		Format kind = ReportAnswers.format(format);
		return this.answers.file(this.publications.assessment(asked.year()), kind, asked.isLarge());
	}

	@GetMapping(path = "/api/reports/strategic-assessment", params = "format=html")
	ModelAndView assessmentPage(AskedReport asked) {
		return this.publications.assessmentPage(asked.year());
	}

	@GetMapping("/api/reports/review-pack")
	ResponseEntity<byte[]> pack(@RequestParam(name = "group", defaultValue = "") String group, AskedReport asked,
			@RequestParam(name = "format", defaultValue = "") String format) {
		Format kind = ReportAnswers.format(format);
		return this.answers.file(this.publications.pack(group), kind, asked.isLarge());
	}

	@GetMapping("/api/reports/minutes")
	ResponseEntity<byte[]> minutes(@RequestParam(name = "review", defaultValue = "") String review, AskedReport asked,
			@RequestParam(name = "format", defaultValue = "") String format) {
		Format kind = ReportAnswers.format(format);
		return this.answers.file(this.publications.minutes(review), kind, asked.isLarge());
	}

}
