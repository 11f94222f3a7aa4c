package org.partnershipactions.audit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.audit.AuditPage;
import org.partnershipactions.audit.AuditQuestion;
import org.partnershipactions.audit.AuditTrail;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;

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

	/**
	 * What an auditor typed to narrow the list, as it was typed.
	 *
	 * @param who user name
	 * @param event name of what happened
	 * @param from first day, such as 2026-04-01
	 * @param to last day
	 * @param before number of the entry to go on from
	 * @param size how many at most
	 */
	record AuditFilter(String who, String event, String from, String to, Long before, Integer size) {

		AuditQuestion question() {
			return new AuditQuestion(this.who, this.event, day(this.from), day(this.to), this.before, this.size);
		}

		List<FieldError> errors() {
			List<FieldError> errors = new ArrayList<>();
			check(errors, "from", this.from);
			check(errors, "to", this.to);
			return errors;
		}

		void refuseUnreadable() {
			List<FieldError> errors = errors();
			if (!errors.isEmpty()) {
				throw new InvalidAnswers(errors);
			}
		}

		private static void check(List<FieldError> errors, String field, String text) {
			if (text != null && !text.isBlank() && day(text) == null) {
				errors.add(new FieldError(field, "\"" + field + "\" must be a date such as 2026-04-01"));
			}
		}

		private static LocalDate day(String text) {
			try {
				return (text == null || text.isBlank()) ? null : LocalDate.parse(text.strip());
			}
			catch (DateTimeParseException ex) {
				return null;
			}
		}

	}

}
