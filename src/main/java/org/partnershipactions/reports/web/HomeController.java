package org.partnershipactions.reports.web;

import java.util.List;

import org.partnershipactions.reports.AgencyPromises;
import org.partnershipactions.reports.AgencyReport;
import org.partnershipactions.reports.LateReport;
import org.partnershipactions.reports.PersonalWork;
import org.partnershipactions.reports.PlanReport;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.worklist.Scope;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what to do first, by role. */
@Controller
class HomeController {

	private final PersonalWork work;

	private final PlanReport plan;

	private final LateReport late;

	private final AgencyReport agencies;

	private final CurrentPerson person;

	HomeController(PersonalWork work, PlanReport plan, LateReport late, AgencyReport agencies, CurrentPerson person) {
		this.work = work;
		this.plan = plan;
		this.late = late;
		this.agencies = agencies;
		this.person = person;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("work", this.work);
		model.addAttribute("person", this.person);
		model.addAttribute("year", this.plan.year());
		if (this.person.seesEverything()) {
			return overview(model);
		}
		boolean leads = !this.person.groupsLed().isEmpty();
		model.addAttribute("approvals", leads ? this.work.approvals(Scope.TEAM) : List.of());
		model.addAttribute("team", leads ? this.work.inMyTeamsBesidesApprovals() : this.work.inMyTeams());
		model.addAttribute("coordinated", coordinated());
		return "reports/home";
	}

	private String overview(Model model) {
		model.addAttribute("team", this.work.inMyTeams());
		model.addAttribute("headlines", this.plan.headlines());
		model.addAttribute("figures", this.plan.figures().orElse(null));
		model.addAttribute("days", PlanReport.DAYS_AHEAD);
		model.addAttribute("late", this.late.late());
		model.addAttribute("approvals", this.work.approvals(Scope.ALL));
		return "reports/overview";
	}

	private List<AgencyPromises> coordinated() {
		return this.person.agencies().stream().filter(this.person::coordinates).map(this.agencies::agency).toList();
	}

}
