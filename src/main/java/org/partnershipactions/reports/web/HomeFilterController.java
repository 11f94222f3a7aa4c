package org.partnershipactions.reports.web;

import java.util.List;
import java.util.Set;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.reports.HomeFiltering;
import org.partnershipactions.reports.PlanPart;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a person wants to see on their home. */
@Controller
class HomeFilterController {

	private final HomeFiltering filters;

	HomeFilterController(HomeFiltering filters) {
		this.filters = filters;
	}

	@GetMapping("/home/filter")
	ModelAndView ask() {
		PlanPart part = this.filters.mine();
		return page(part.priorities().stream().map(String::valueOf).toList(), List.copyOf(part.agencies()), List.of());
	}

	@PostMapping("/home/filter")
	ModelAndView keep(@RequestParam(name = "priority", defaultValue = "") Set<String> priorities,
			@RequestParam(name = "agency", defaultValue = "") Set<String> agencies) {
		try {
			this.filters.keep(priorities, agencies);
		}
		catch (InvalidAnswers refused) {
			ModelAndView page = page(List.copyOf(priorities), List.copyOf(agencies), refused.errors());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		return new ModelAndView("redirect:/");
	}

	@PostMapping("/home/filter/clear")
	String clear() {
		this.filters.keep(Set.of(), Set.of());
		return "redirect:/";
	}

	private ModelAndView page(List<String> priorities, List<String> agencies, List<FieldError> errors) {
		return new ModelAndView("reports/home-filter").addObject("offer", this.filters.offer())
			.addObject("priorities", priorities)
			.addObject("agencies", agencies)
			.addObject("errors", errors);
	}

}
