package org.partnershipactions.worklist.web;

import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.worklist.ReconciliationReport;
import org.partnershipactions.worklist.WorklistReconciliation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import static org.partnershipactions.security.AllowedTo.Audience.INSTALLATION_ADMINISTRATORS;

/** Where an administrator compares the worklist with the engine. */
@Controller
@RequestMapping("/admin/worklist")
class WorklistAdministrationController {

	private final WorklistReconciliation reconciliation;

	WorklistAdministrationController(WorklistReconciliation reconciliation) {
		this.reconciliation = reconciliation;
	}

	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	@GetMapping
	String page() {
		return "worklist/administration";
	}

	@PostMapping
	String check(RedirectAttributes flash) {
		ReconciliationReport report = this.reconciliation.check();
		flash.addFlashAttribute("report", report);
		flash.addFlashAttribute("notice",
				report.clean() ? "The worklist agrees with the processes." : "The worklist was put right.");
		return "redirect:/admin/worklist";
	}

}
