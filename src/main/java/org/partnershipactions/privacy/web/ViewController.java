package org.partnershipactions.privacy.web;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.privacy.ViewChainCheck;
import org.partnershipactions.privacy.ViewReading;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows auditors who looked at which person or case. */
@Controller
@RequestMapping("/views")
class ViewController {

	private final ViewReading views;

	private final ViewChainCheck chain;

	ViewController(ViewReading views, ViewChainCheck chain) {
		this.views = views;
		this.chain = chain;
	}

	@GetMapping
	String page(ViewFilter filter, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("errors", filter.errors());
		model.addAttribute("page", this.views.read(filter.question()));
		model.addAttribute("zone", PartnershipClock.LONDON);
		return "privacy/views";
	}

	@PostMapping("/verification")
	String verify(Model model) {
		model.addAttribute("report", this.chain.run());
		return page(new ViewFilter(null, null, null, null, null, null), model);
	}

}
