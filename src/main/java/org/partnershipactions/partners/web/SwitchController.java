package org.partnershipactions.partners.web;

import jakarta.servlet.http.HttpSession;

import org.partnershipactions.partners.founding.PartnershipSwitching;
import org.partnershipactions.security.PartnershipChoices.PartnershipChoice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The switch between the partnerships in which somebody has roles. */
@Controller
@RequestMapping("/switch-partnership")
class SwitchController {

	private final PartnershipSwitching switching;

	SwitchController(PartnershipSwitching switching) {
		this.switching = switching;
	}

	/** Asks whoever follows a link into another partnership to switch first. */
	@GetMapping
	ModelAndView ask(@RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "/") String next) {
		return new ModelAndView("partners/switch").addObject("other", this.switching.one(to))
			.addObject("next", local(next));
	}

	@PostMapping
	String change(@RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "/") String next,
			HttpSession session, RedirectAttributes notices) {
		PartnershipChoice chosen = this.switching.switchTo(to, session);
		notices.addFlashAttribute("notice", "You now work in " + chosen.name() + ".");
		return "redirect:" + local(next);
	}

	/** An address of ours, and home for every other: nobody is led away from here. */
	private static String local(String next) {
		return next.matches("/[A-Za-z0-9][^\\\\\\p{Cntrl}]{0,500}") ? next : "/";
	}

}
