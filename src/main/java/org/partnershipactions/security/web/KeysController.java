package org.partnershipactions.security.web;

import org.partnershipactions.security.sealing.SealRotation;
import org.partnershipactions.security.sealing.SealRotation.RotationReport;
import org.partnershipactions.security.sealing.StoredFileFaults;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where an administrator changes the key that seals personal data, and reads which files
 * are one too many or missing.
 */
@Controller
@RequestMapping("/administration/keys")
class KeysController {

	private final SealRotation rotation;

	private final ObjectProvider<StoredFileFaults> files;

	KeysController(SealRotation rotation, ObjectProvider<StoredFileFaults> files) {
		this.rotation = rotation;
		this.files = files;
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("current", this.rotation.currentKey());
		model.addAttribute("old", this.rotation.oldKeys());
		model.addAttribute("interrupted", this.rotation.interrupted());
		model.addAttribute("faults", this.files.stream().flatMap((some) -> some.found().stream()).toList());
		return "security/keys";
	}

	@PostMapping
	String sealAgain(RedirectAttributes flash) {
		RotationReport report = this.rotation.sealAgain();
		flash.addFlashAttribute("report", report);
		flash.addFlashAttribute("notice",
				report.complete() ? "Complete: every text and every file is sealed with the key “" + report.key() + "”."
						: "Not complete: something is sealed with an old key still.");
		return "redirect:/administration/keys";
	}

}
