package org.partnershipactions.security.web;

import org.partnershipactions.security.sealing.SealRotation;
import org.partnershipactions.security.sealing.SealRotation.RotationReport;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator changes the key that seals personal data. */
@Controller
@RequestMapping("/administration/keys")
class KeysController {

	private final SealRotation rotation;

	KeysController(SealRotation rotation) {
		this.rotation = rotation;
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("current", this.rotation.currentKey());
		model.addAttribute("old", this.rotation.oldKeys());
		return "security/keys";
	}

	@PostMapping
	String sealAgain(RedirectAttributes flash) {
		RotationReport report = this.rotation.sealAgain();
		flash.addFlashAttribute("report", report);
		flash.addFlashAttribute("notice",
				report.complete() ? "Everything is sealed with the key “" + report.key() + "”."
						: "Not everything could be sealed again.");
		return "redirect:/administration/keys";
	}

}
