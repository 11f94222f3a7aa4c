package org.partnershipactions.reports.web;

import java.util.List;

import org.partnershipactions.partners.people.RoleDeciding;
import org.partnershipactions.partners.setup.SetUpList;
import org.partnershipactions.partners.setup.SetUpList.SetUpEntry;
import org.partnershipactions.reports.AgencyPromises;
import org.partnershipactions.reports.AgencyReport;
import org.partnershipactions.reports.PersonalWork;
import org.partnershipactions.reports.TurnOfYear;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;
import org.partnershipactions.worklist.Scope;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what to do first, by role. */
@Controller
class HomeController {

	private final PersonalWork work;

	private final Overview overview;

	private final AgencyReport agencies;

	private final CurrentPerson person;

	private final RoleDeciding roles;

	private final SetUpList setUp;

	private final TurnOfYear turn;

	HomeController(PersonalWork work, Overview overview, AgencyReport agencies, CurrentPerson person,
			RoleDeciding roles, SetUpList setUp, TurnOfYear turn) {
		this.setUp = setUp;
		this.turn = turn;
		this.work = work;
		this.overview = overview;
		this.agencies = agencies;
		this.person = person;
		this.roles = roles;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("year", this.turn.running());
		model.addAttribute("manages", this.person.is(Role.MANAGER));
		model.addAttribute("ended", this.turn.ended().orElse(null));
		model.addAttribute("comes", this.turn.next().orElse(null));
		if (this.person.seesEverything()) {
			model.addAllAttributes(this.overview.model());
			model.addAttribute("rolesWaiting", this.roles.waiting());
			return "reports/overview";
		}
		model.addAttribute("setUp", leftToSetUp());
		model.addAttribute("work", this.work);
		boolean leads = !this.person.groupsLed().isEmpty();
		model.addAttribute("approvals", leads ? this.work.approvals(Scope.TEAM) : List.of());
		model.addAttribute("team", leads ? this.work.inMyTeamsBesidesApprovals() : this.work.inMyTeams());
		model.addAttribute("coordinated", coordinated());
		return "reports/home";
	}

	/** For administrators, the whole list while something of it is to be done. */
	private List<SetUpEntry> leftToSetUp() {
		List<SetUpEntry> all = this.person.is(Role.ADMINISTRATOR) ? this.setUp.all() : List.of();
		return all.stream().anyMatch(SetUpEntry::open) ? all : List.of();
	}

	private List<AgencyPromises> coordinated() {
		return this.person.agencies()
			.stream()
			.filter((code) -> this.person.coordinates(code) && this.agencies.isAtWork(code))
			.map(this.agencies::agency)
			.toList();
	}

}
