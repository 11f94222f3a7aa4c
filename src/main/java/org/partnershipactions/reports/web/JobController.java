package org.partnershipactions.reports.web;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.reports.PlanPublication;
import org.partnershipactions.reports.jobs.JobView;
import org.partnershipactions.reports.jobs.ReportOrdering;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of reports that are written in the background: asked for, watched, fetched. */
@Controller
class JobController {

	private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

	private final ReportOrdering desk;

	private final PlanPublication plans;

	JobController(ReportOrdering desk, PlanPublication plans) {
		this.desk = desk;
		this.plans = plans;
	}

	@GetMapping("/reports/jobs")
	ModelAndView list() {
		return new ModelAndView("reports/jobs").addObject("jobs", this.desk.latest())
			.addObject("years", this.plans.years());
	}

	@PostMapping("/reports/jobs")
	Object ask(@RequestParam(name = "plan", defaultValue = "") String plan, RedirectAttributes flash) {
		try {
			JobView asked = this.desk.ask(year(plan));
			flash.addFlashAttribute("notice",
					"The reports of %s are being written. Load this page again in a minute.".formatted(asked.plan()));
			return "redirect:/reports/jobs";
		}
		catch (InvalidAnswers ex) {
			ModelAndView again = list().addObject("errors", ex.errors());
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
	}

	@GetMapping({ "/reports/jobs/{key}/file", "/api/reports/jobs/{key}/file" })
	ResponseEntity<byte[]> file(@PathVariable("key") String key) {
		return ReportAnswers.file(this.desk.one(key).file(), ZIP, this.desk.file(key));
	}

	static PlanYear year(String plan) {
		return new AskedReport(plan, null, null).year();
	}

}
