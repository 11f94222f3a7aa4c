package org.partnershipactions.residents.web;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.residents.SubjectAccess;
import org.partnershipactions.residents.SubjectAccess.AccessCopy;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Gives all that is held about a person, as a page to be printed and sent and as data for
 * programs.
 */
@Controller
class SubjectAccessController {

	private final SubjectAccess access;

	SubjectAccessController(SubjectAccess access) {
		this.access = access;
	}

	@GetMapping("/residents/{key}/export")
	ModelAndView copy(@PathVariable("key") String key) {
		return new ModelAndView("residents/export").addObject("copy", this.access.copy(key))
			.addObject("how", "")
			.addObject("zone", PartnershipClock.LONDON);
	}

	@PostMapping("/residents/{key}/export")
	ModelAndView sent(@PathVariable("key") String key, @RequestParam(name = "how", defaultValue = "") String how,
			RedirectAttributes flash) {
		return FormSubmission.by(() -> {
			this.access.sent(key, how);
			flash.addFlashAttribute("notice", "It is written down that the copy was sent.");
		}, "/residents/" + key + "/export", () -> copy(key).addObject("how", how));
	}

	@GetMapping("/api/residents/{key}/export")
	@ResponseBody
	AccessCopy data(@PathVariable("key") String key) {
		return this.access.copy(key);
	}

	@PostMapping("/api/residents/{key}/export")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@ResponseBody
	void sent(@PathVariable("key") String key, @RequestBody CopySent sent) {
		this.access.sent(key, sent.how());
	}

	/**
	 * That a copy was sent.
	 *
	 * @param how how it was sent, and how it was checked who asked
	 */
	record CopySent(String how) {
	}

}
