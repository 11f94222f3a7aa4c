package org.partnershipactions.worklist.web;

import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.Drafts;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.FormView;
import org.partnershipactions.forms.WebAnswers;
import org.partnershipactions.worklist.TaskBriefing;
import org.partnershipactions.worklist.WorkItem;
import org.partnershipactions.worklist.WorkItemChoices;
import org.partnershipactions.worklist.WorkItemReading;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes the page of one item: the form at the left, what helps to decide at the right.
 */
@Component
class TaskPage {

	private final WorkItemReading items;

	private final TaskBriefing briefing;

	private final WorkItemChoices choices;

	private final WorkWords words;

	TaskPage(WorkItemReading items, TaskBriefing briefing, WorkItemChoices choices, WorkWords words) {
		this.items = items;
		this.briefing = briefing;
		this.choices = choices;
		this.words = words;
	}

	/** The page as somebody opens it: with the draft, where there is one. */
	ModelAndView open(long id) {
		WorkItem item = this.items.item(id);
		Map<String, Object> half = item.draft().map((draft) -> Drafts.read(draft.answers())).orElse(Map.of());
		ModelAndView page = page(item, this.briefing.form(item).withTyped(half));
		item.draft().ifPresent((draft) -> page.addObject("draft", this.words.saved(draft)));
		return page;
	}

	/** The page with what somebody typed, and what has to be put right. */
	ModelAndView again(long id, SentAnswers typed) {
		WorkItem item = this.items.item(id);
		return page(item, this.briefing.form(item).withTyped(typed.answers()).withErrors(typed.errors()));
	}

	/** The answers that a page sent. */
	Map<String, Object> typed(long id, Map<String, String[]> parameters) {
		return WebAnswers.typed(this.briefing.schema(this.items.item(id)), parameters);
	}

	/** What somebody sent and what is wrong with it. */
	record SentAnswers(Map<String, Object> answers, List<FieldError> errors) {
	}

	private ModelAndView page(WorkItem item, FormView form) {
		WorkRow row = this.words.row(item);
		return new ModelAndView("worklist/task").addObject("task", row)
			.addObject("open", item.isOpen())
			.addObject("form", form)
			.addObject("errors", form.errors())
			.addObject("sections", this.briefing.sections(item))
			.addObject("diagram", this.briefing.diagram(item))
			.addObject("people", row.allowed().handOut() ? this.choices.people(List.of(item)) : List.of())
			.addObject("ended", item.isOpen() ? null : this.items.whyNotOpen(item));
	}

}
