package org.partnershipactions.worklist.web;

import java.util.List;
import java.util.Set;

import org.partnershipactions.worklist.Scope;
import org.partnershipactions.worklist.WorkItem;
import org.partnershipactions.worklist.WorkItemChoices;
import org.partnershipactions.worklist.WorkItemReading;
import org.partnershipactions.worklist.WorkPage;
import org.partnershipactions.worklist.WorkQuery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The lists of work. */
@Controller
class WorkController {

	private final WorkItemReading items;

	private final WorkItemChoices choices;

	private final WorkWords words;

	WorkController(WorkItemReading items, WorkItemChoices choices, WorkWords words) {
		this.items = items;
		this.choices = choices;
		this.words = words;
	}

	@GetMapping("/work")
	String list(ListRequest request, Model model) {
		WorkQuery query = request.query(Scope.MINE);
		WorkPage page = this.items.page(query);
		List<WorkRow> rows = page.items().stream().map(this.words::row).toList();
		model.addAttribute("request", request);
		model.addAttribute("query", query);
		model.addAttribute("page", page);
		model.addAttribute("rows", rows);
		model.addAttribute("people", peopleFor(page.items()));
		model.addAttribute("teams", this.choices.teams());
		model.addAttribute("steps", this.choices.steps());
		model.addAttribute("teamTab", teamTab());
		return "worklist/list";
	}

	private List<?> peopleFor(List<WorkItem> shown) {
		return this.choices.people(shown.stream().filter((item) -> this.choices.allowed(item).handOut()).toList());
	}

	private String teamTab() {
		Set<String> teams = this.choices.ownTeams();
		return (teams.size() == 1) ? this.words.teamName(teams.iterator().next()) : "My agencies and groups";
	}

}
