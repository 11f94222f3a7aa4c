package org.partnershipactions.powers.web;

import org.partnershipactions.powers.InterventionReading;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The tools and powers with their rules, for everybody who plans. */
@Controller
class PowersController {

	private final InterventionReading reading;

	PowersController(InterventionReading reading) {
		this.reading = reading;
	}

	@GetMapping("/powers")
	String inForce(Model model) {
		model.addAttribute("tools", this.reading.inForce());
		return "powers/tools";
	}

}
