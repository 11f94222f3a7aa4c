package org.partnershipactions.plan.web;

import java.util.List;
import java.util.Map;

import org.partnershipactions.plan.action.ActionDelivery;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one action, and the ticking of its milestones. */
@Controller
@RequestMapping("/actions/{year}/{ref}")
class ActionController {

	private final ActionPages pages;

	private final ActionDelivery delivery;

	ActionController(ActionPages pages, ActionDelivery delivery) {
		this.pages = pages;
		this.delivery = delivery;
	}

	@GetMapping
	ModelAndView action(@PathVariable("year") String year, @PathVariable("ref") String ref) {
		return this.pages.page(this.pages.key(year, ref), List.of());
	}

	/** Milestones are counted from 1, as people count them. */
	@PostMapping("/milestones/{number}")
	String reach(@PathVariable Map<String, String> address, @PathVariable("number") int number,
			RedirectAttributes flash) {
		String year = address.get("year");
		String ref = address.get("ref");
		this.delivery.reachMilestone(this.pages.key(year, ref), number - 1);
		flash.addFlashAttribute("notice", "Milestone %d is ticked as reached today.".formatted(number));
		return "redirect:" + ActionPages.path(year, ref);
	}

}
