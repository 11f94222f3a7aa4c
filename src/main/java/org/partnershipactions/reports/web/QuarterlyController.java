package org.partnershipactions.reports.web;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reports.QuarterReport;
import org.partnershipactions.reports.QuarterlyDocument;
import org.partnershipactions.reports.QuarterlyReport;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The quarterly performance report as a page. */
@Controller
class QuarterlyController {

	private final QuarterlyReport reports;

	private final QuarterlyDocument document;

	QuarterlyController(QuarterlyReport reports, QuarterlyDocument document) {
		this.reports = reports;
		this.document = document;
	}

	@GetMapping("/reports/quarterly")
	String page(@RequestParam(name = "plan", required = false) String plan,
			@RequestParam(name = "quarter", required = false) String quarter, Model model) {
		Quarter asked = (quarter != null && !quarter.isBlank())
				? AskedQuarter.of(plan, quarter).orElseThrow(() -> new NotFound("quarter")) : this.reports.latest();
		return show(this.reports.of(asked), model);
	}

	String show(QuarterReport report, Model model) {
		model.addAttribute("report", report);
		model.addAttribute("document", this.document.of(report));
		model.addAttribute("quarters", this.reports.quarters());
		return "reports/quarterly";
	}

}
