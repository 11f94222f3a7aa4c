package org.partnershipactions.audit.web;

import org.partnershipactions.audit.AuditPage;
import org.partnershipactions.audit.AuditQuestion;
import org.partnershipactions.audit.AuditTrail;
import org.partnershipactions.calendar.PartnershipClock;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows auditors who did what, as a page and as data. */
@Controller
class AuditController {

	private final AuditTrail trail;

	AuditController(AuditTrail trail) {
		this.trail = trail;
	}

	@GetMapping("/audit")
	String page(AuditFilter filter, Model model) {
		AuditQuestion question = filter.question();
		model.addAttribute("filter", filter);
		model.addAttribute("errors", filter.errors());
		model.addAttribute("page", this.trail.read(question));
		model.addAttribute("zone", PartnershipClock.LONDON);
		return "audit/trail";
	}

	@GetMapping("/api/audit")
	@ResponseBody
	AuditPage data(AuditFilter filter) {
		filter.refuseUnreadable();
		return this.trail.read(filter.question());
	}

}
