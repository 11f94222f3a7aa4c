package org.partnershipactions.reports.web;

import org.partnershipactions.reports.QuarterlyDocument;
import org.partnershipactions.reports.QuarterlyReport;
import org.partnershipactions.reports.documents.Format;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The quarterly performance report as a file to take away, and as the page. */
@Controller
class QuarterlyApi {

	private final QuarterlyReport reports;

	private final QuarterlyDocument documents;

	private final QuarterlyController page;

	private final ReportAnswers answers;

	QuarterlyApi(QuarterlyReport reports, QuarterlyDocument documents, QuarterlyController page,
			ReportAnswers answers) {
		this.reports = reports;
		this.documents = documents;
		this.page = page;
		this.answers = answers;
	}

	@GetMapping(path = "/api/reports/quarterly", params = "format!=html")
	ResponseEntity<byte[]> file(AskedReport asked, @RequestParam(name = "format", defaultValue = "") String format) {
		Format kind = ReportAnswers.format(format);
		return this.answers.file(this.documents.of(this.reports.of(asked.period())), kind, asked.isLarge());
	}

	@GetMapping(path = "/api/reports/quarterly", params = "format=html")
	String html(AskedReport asked, Model model) {
		return this.page.show(this.reports.of(asked.period()), model);
	}

}
