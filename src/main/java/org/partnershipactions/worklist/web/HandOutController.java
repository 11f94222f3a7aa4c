package org.partnershipactions.worklist.web;

import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.worklist.WorkItemHandling;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons that take items, give them back and hand them out. */
@Controller
@RequestMapping("/work")
class HandOutController {

	private static final String LIST = "redirect:/work";

	private static final String TASK = "redirect:/work/{id}";

	private final WorkItemHandling handling;

	HandOutController(WorkItemHandling handling) {
		this.handling = handling;
	}

	@PostMapping("/{id}/claim")
	String claim(@PathVariable("id") long id) {
		this.handling.claim(id);
		return TASK;
	}

	@PostMapping("/{id}/release")
	String release(@PathVariable("id") long id, RedirectAttributes flash) {
		this.handling.release(id);
		return told(flash, "The task is back in its queue, where your colleagues can take it.",
				"redirect:/work?scope=team");
	}

	@PostMapping("/{id}/assign")
	String assign(@PathVariable("id") long id, String to, RedirectAttributes flash) {
		try {
			this.handling.assign(id, to);
			return told(flash, "The task was handed over.", TASK);
		}
		catch (InvalidAnswers ex) {
			return refused(flash, ex, TASK);
		}
	}

	@PostMapping("/bulk-assign")
	String assignAll(BulkAssignment bulk, RedirectAttributes flash) {
		String back = LIST + "?scope=" + (bulk.ofTeam() ? "team" : "all");
		try {
			this.handling.assignAll(bulk.ids(), bulk.to());
			return told(flash, bulk.inWords(), back);
		}
		catch (InvalidAnswers ex) {
			return refused(flash, ex, back);
		}
	}

	private static String told(RedirectAttributes flash, String notice, String next) {
		flash.addFlashAttribute("notice", notice);
		return next;
	}

	private static String refused(RedirectAttributes flash, InvalidAnswers refusal, String next) {
		flash.addFlashAttribute("problems", refusal.errors());
		return next;
	}

	record BulkAssignment(List<Long> ids, String to, String scope) {

		BulkAssignment {
			ids = (ids != null) ? List.copyOf(ids) : List.of();
		}

		boolean ofTeam() {
			return !"all".equalsIgnoreCase(this.scope);
		}

		String inWords() {
			return (this.ids.size() == 1) ? "1 task was handed over." : this.ids.size() + " tasks were handed over.";
		}

	}

}
