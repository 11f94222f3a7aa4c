package org.partnershipactions.intake.web;

import java.util.List;

import org.partnershipactions.intake.ReportRows.ReportRow;
import org.partnershipactions.intake.ReportState;
import org.partnershipactions.intake.reading.ReportReading;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of reports, and the page of one. */
@Controller
@RequestMapping("/asb/reports")
class ReportController {

	private static final int PAGE = 50;

	private final ReportReading reports;

	private final AsbReportWords words;

	ReportController(ReportReading reports, AsbReportWords words) {
		this.reports = reports;
		this.words = words;
	}

	@GetMapping
	ModelAndView list(@RequestParam(required = false) String state, @RequestParam(required = false) String after) {
		ReportState wanted = Codes.read(ReportState.class, "state", state);
		List<ReportRow> found = this.reports.list(wanted, after, PAGE + 1);
		return new ModelAndView("cases/report-list").addObject("rows", found.stream().limit(PAGE).toList())
			.addObject("next", (found.size() > PAGE) ? found.get(PAGE - 1).ref() : null)
			.addObject("state", wanted)
			.addObject("states", ReportState.values())
			.addObject("after", after)
			.addObject("words", this.words)
			.addObject("today", this.words.today());
	}

	@GetMapping("/{ref}")
	ModelAndView report(@PathVariable("ref") String ref) {
		return new ModelAndView("cases/report").addObject("report", this.reports.view(ref))
			.addObject("words", this.words);
	}

}
