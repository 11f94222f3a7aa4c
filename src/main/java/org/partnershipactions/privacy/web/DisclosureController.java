package org.partnershipactions.privacy.web;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.privacy.DisclosureReading;
import org.partnershipactions.privacy.DisclosureReading.DisclosureQuestion;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows to whom personal data was given, and the way in to all that concerns it. */
@Controller
class DisclosureController {

	private final DisclosureReading disclosures;

	private final Directory directory;

	private final CurrentPerson person;

	DisclosureController(DisclosureReading disclosures, Directory directory, CurrentPerson person) {
		this.disclosures = disclosures;
		this.directory = directory;
		this.person = person;
	}

	@GetMapping("/personal-data")
	String overview() {
		this.disclosures.read(new DisclosureQuestion(null, null, null, 1));
		return "privacy/personal-data";
	}

	@GetMapping("/disclosures")
	String page(DisclosureQuestion question, Model model) {
		model.addAttribute("question", question);
		model.addAttribute("page", this.disclosures.read(question));
		model.addAttribute("agencies", this.directory.agencies(this.person.partnership()));
		model.addAttribute("directory", this.directory);
		model.addAttribute("zone", PartnershipClock.LONDON);
		return "privacy/disclosures";
	}

}
