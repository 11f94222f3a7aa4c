package org.partnershipactions.partners.web;

import org.partnershipactions.security.ForAdministrators;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in to everything that an administrator looks after. */
@Controller
class AdministrationController {

	@ForAdministrators
	@GetMapping("/administration")
	public String administration() {
		return "partners/administration";
	}

}
