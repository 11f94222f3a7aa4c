package org.partnershipactions.residents.web;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.residents.SubjectAccess;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows all that is held about a person, to be printed and sent. */
@Controller
@RequestMapping("/residents/{key}/export")
class ExportController {

	private final SubjectAccess access;

	ExportController(SubjectAccess access) {
		this.access = access;
	}

	@GetMapping
	ModelAndView copy(@PathVariable("key") String key) {
		return new ModelAndView("residents/export").addObject("copy", this.access.copy(key))
			.addObject("how", "")
			.addObject("zone", PartnershipClock.LONDON);
	}

	@PostMapping
	ModelAndView sent(@PathVariable("key") String key, @RequestParam(name = "how", defaultValue = "") String how,
			RedirectAttributes flash) {
		return Answered.by(() -> {
			this.access.sent(key, how);
			flash.addFlashAttribute("notice", "It is written down that the copy was sent.");
		}, "/residents/" + key + "/export", () -> copy(key).addObject("how", how));
	}

}
