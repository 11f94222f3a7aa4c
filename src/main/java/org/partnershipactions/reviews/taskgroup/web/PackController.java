package org.partnershipactions.reviews.taskgroup.web;

import org.partnershipactions.reviews.taskgroup.ReviewCalling;
import org.partnershipactions.reviews.taskgroup.ReviewPackReading;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pack of a task group, and the call of a review by its lead. */
@Controller
@RequestMapping("/task-groups/{code}")
class PackController {

	private final ReviewPackReading packs;

	private final ReviewCalling calling;

	PackController(ReviewPackReading packs, ReviewCalling calling) {
		this.packs = packs;
		this.calling = calling;
	}

	@GetMapping("/review-pack")
	ModelAndView pack(@PathVariable("code") String code) {
		return new ModelAndView("reviews/taskgroup/pack").addObject("pack", this.packs.of(code));
	}

	@PostMapping("/reviews")
	String call(@PathVariable("code") String code, RedirectAttributes flash) {
		String key = this.calling.call(code);
		flash.addFlashAttribute("notice", "The review is called, and it is on your list of work.");
		return "redirect:/reviews/" + key;
	}

}
