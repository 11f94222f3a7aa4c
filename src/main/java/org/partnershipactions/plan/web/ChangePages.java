package org.partnershipactions.plan.web;

import java.util.List;
import java.util.Set;

import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds the page of one intervention, with the agencies that make sense for it. */
@Component
class ChangePages {

	private final ActionPages pages;

	private final Directory directory;

	private final CurrentPerson person;

	private final PlanWords words;

	ChangePages(ActionPages pages, Directory directory, CurrentPerson person, PlanWords words) {
		this.pages = pages;
		this.directory = directory;
		this.person = person;
		this.words = words;
	}

	ModelAndView page(String key, Change change, ChangeAnswers typed) {
		ActionSummary action = this.pages.view(key).summary();
		return new ModelAndView("plan/change").addObject("action", action)
			.addObject("change", change)
			.addObject("typed", typed)
			.addObject("errors", List.of())
			.addObject("words", this.words)
			.addObject("live", action.stage() != Stage.DRAFT && action.stage() != Stage.CLOSED)
			.addObject("agencies", agencies(action, change));
	}

	private List<AgencySummary> agencies(ActionSummary action, Change change) {
		Set<String> asked = action.partners().toAsk(this.directory.memberAgencies(this.person.partnership()));
		return this.directory.agencies(this.person.partnership())
			.stream()
			.filter((agency) -> !agency.code().equals(action.partners().accountableLead()))
			.filter((agency) -> switch (change) {
				case PARTNER -> !asked.contains(agency.code());
				case RELEASE -> asked.contains(agency.code());
				default -> true;
			})
			.toList();
	}

}
