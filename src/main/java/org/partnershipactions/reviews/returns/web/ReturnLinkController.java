package org.partnershipactions.reviews.returns.web;

import org.partnershipactions.reviews.returns.ReturnLinks;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where whoever owes a return makes a link for a colleague without an account. */
@Controller
@RequestMapping("/returns/{key}/link")
class ReturnLinkController {

	private final ReturnLinks links;

	ReturnLinkController(ReturnLinks links) {
		this.links = links;
	}

	@GetMapping
	ModelAndView ask(@PathVariable("key") String key) {
		return new ModelAndView("reviews/return-link").addObject("asked", this.links.of(key))
			.addObject("words", new ReturnWords());
	}

	@PostMapping
	ModelAndView make(@PathVariable("key") String key) {
		String address = ServletUriComponentsBuilder.fromCurrentContextPath().path(this.links.make(key)).toUriString();
		return ask(key).addObject("address", address);
	}

}
