package org.partnershipactions.partners.web;

import java.time.Clock;
import java.time.LocalDate;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.partners.agencies.Agency.AgencyDetails;
import org.partnershipactions.partners.people.DirectoryReading;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The address book: who the agencies and task groups are and how to reach them. */
@Controller
class DirectoryController {

	private final DirectoryReading directory;

	private final Clock clock;

	DirectoryController(DirectoryReading directory, Clock clock) {
		this.directory = directory;
		this.clock = clock;
	}

	@GetMapping("/directory")
	String directory(Model model) {
		model.addAttribute("agencies", this.directory.agencies());
		model.addAttribute("groups", this.directory.groups());
		return "partners/directory";
	}

	@GetMapping("/directory/agencies/{code}")
	String agency(@PathVariable String code, Model model) {
		AgencyDetails agency = this.directory.agency(code);
		model.addAttribute("agency", agency);
		if (agency.successor() != null) {
			model.addAttribute("successorName", this.directory.agency(agency.successor()).name());
		}
		model.addAttribute("coordinators", this.directory.names(Queue.ofAgency(code, "coordinator")));
		model.addAttribute("groups",
				this.directory.groups().stream().filter((group) -> group.agencies().contains(code)).toList());
		return "partners/agency";
	}

	@GetMapping("/directory/groups/{code}")
	String group(@PathVariable String code, Model model) {
		TaskGroupSummary group = this.directory.group(code);
		PlanYear year = PlanYear.of(LocalDate.now(this.clock));
		model.addAttribute("group", group);
		model.addAttribute("year", year);
		model.addAttribute("priorities", group.priorities(year));
		model.addAttribute("leads", this.directory.names(Queue.ofGroupLead(code)));
		model.addAttribute("agencies",
				this.directory.agencies()
					.stream()
					.filter((agency) -> group.agencies().contains(agency.code()))
					.toList());
		return "partners/group";
	}

}
