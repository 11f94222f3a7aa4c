package org.partnershipactions.partners.web;

import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;

/** The way in to everything that an administrator looks after. */
@Controller
class AdministrationController {

	@AllowedTo(ADMINISTRATORS)
	@GetMapping("/administration")
	public String administration() {
		return "partners/administration";
	}

}
