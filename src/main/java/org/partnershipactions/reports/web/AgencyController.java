package org.partnershipactions.reports.web;

import org.partnershipactions.reports.AgencyPromises;
import org.partnershipactions.reports.AgencyReport;
import org.partnershipactions.reports.AgencyWork;
import org.partnershipactions.reports.DateMoveReading;
import org.partnershipactions.reports.ReturnsReport;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of agencies: what each owes, and what became of its promises. */
@Controller
class AgencyController {

	private final AgencyReport report;

	private final AgencyWork work;

	private final DateMoveReading moved;

	private final ReturnsReport returns;

	AgencyController(AgencyReport report, AgencyWork work, DateMoveReading moved, ReturnsReport returns) {
		this.report = report;
		this.work = work;
		this.moved = moved;
		this.returns = returns;
	}

	@GetMapping("/agencies")
	String list(Model model) {
		model.addAttribute("agencies", this.report.agencies());
		return "reports/agencies";
	}

	@GetMapping("/agencies/{code}")
	String agency(@PathVariable("code") String code, Model model) {
		AgencyPromises promises = this.report.agency(code);
		model.addAttribute("agency", promises);
		model.addAttribute("team", this.work.team(code));
		model.addAttribute("open", this.work.visible(code) ? this.work.open(code) : null);
		model.addAttribute("moved", this.moved.of(promises.leads()));
		model.addAttribute("returns", this.returns.of(code));
		return "reports/agency";
	}

	/** What falls due in one month, or with {@code late} what is late already. */
	@GetMapping("/agencies/{code}/due/{month}")
	String due(@PathVariable("code") String code, @PathVariable("month") String month, Model model) {
		AgencyPromises promises = this.report.agency(code);
		model.addAttribute("agency", promises);
		model.addAttribute("load",
				promises.workload()
					.stream()
					.filter((load) -> load.code().equals(month))
					.findFirst()
					.orElseThrow(() -> new NotFound("month")));
		return "reports/agency-month";
	}

}
