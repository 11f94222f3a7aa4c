package org.partnershipactions.residents.web;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.residents.ResidentMerging;
import org.partnershipactions.residents.ResidentReading;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a person, and lets records of one person be merged and parted. */
@Controller
@RequestMapping("/residents/{key}")
class ResidentController {

	private final ResidentReading reading;

	private final ResidentMerging merging;

	ResidentController(ResidentReading reading, ResidentMerging merging) {
		this.reading = reading;
		this.merging = merging;
	}

	@GetMapping
	ModelAndView page(@PathVariable("key") String key) {
		return new ModelAndView("residents/person").addObject("person", this.reading.page(key))
			.addObject("zone", PartnershipClock.LONDON);
	}

	@GetMapping("/merge/{other}")
	ModelAndView compare(@PathVariable("key") String key, @PathVariable("other") String other) {
		return comparison(key, other, "");
	}

	@PostMapping("/merge/{other}")
	ModelAndView merge(@PathVariable("key") String key, @PathVariable("other") String other,
			@RequestParam(name = "reason", defaultValue = "") String reason) {
		return FormSubmission.by(() -> this.merging.merge(key, other, reason), "/residents/" + key,
				() -> comparison(key, other, reason));
	}

	@PostMapping("/unmerge")
	ModelAndView unmerge(@PathVariable("key") String key,
			@RequestParam(name = "reason", defaultValue = "") String reason, RedirectAttributes flash) {
		return FormSubmission.by(() -> {
			this.merging.unmerge(key, reason);
			flash.addFlashAttribute("notice", "The two records stand for two people again.");
		}, "/residents/" + key, () -> page(key).addObject("parted", key).addObject("reason", reason));
	}

	private ModelAndView comparison(String key, String other, String reason) {
		return new ModelAndView("residents/merge").addObject("kept", this.reading.identity(key))
			.addObject("other", this.reading.identity(other))
			.addObject("otherKey", other)
			.addObject("reason", reason);
	}

}
