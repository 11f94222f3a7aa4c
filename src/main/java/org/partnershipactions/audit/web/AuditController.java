package org.partnershipactions.audit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.partnershipactions.audit.AuditChaining;
import org.partnershipactions.audit.AuditChaining.TrailReport;
import org.partnershipactions.audit.AuditPage;
import org.partnershipactions.audit.AuditQuestion;
import org.partnershipactions.audit.AuditTrail;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedDay;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows auditors who did what, as a page and as data. */
@Controller
class AuditController {

	private static final int MOST_LINES = 1000;

	private final AuditTrail trail;

	private final AuditChaining chain;

	private final JsonMapper json;

	AuditController(AuditTrail trail, AuditChaining chain, JsonMapper json) {
		this.trail = trail;
		this.chain = chain;
		this.json = json;
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

	@PostMapping("/audit/verification")
	String verify(Model model) {
		model.addAttribute("report", this.chain.check());
		return page(new AuditFilter(null, null, null, null, null, null), model);
	}

	@GetMapping("/api/audit/verification")
	@ResponseBody
	TrailReport verification() {
		return this.chain.check();
	}

	/**
	 * What happened after an entry, oldest first, one JSON object a line; a program asks
	 * on with the id of the last line.
	 */
	@GetMapping(path = "/api/audit.jsonl", produces = MediaType.APPLICATION_NDJSON_VALUE)
	@ResponseBody
	String lines(@RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "1000") int size) {
		return this.trail.after(after, Math.max(1, Math.min(MOST_LINES, size)))
			.stream()
			.map(this.json::writeValueAsString)
			.map((line) -> line + "\n")
			.collect(Collectors.joining());
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
				return (text == null || text.isBlank()) ? null : TypedDay.parse(text);
			}
			catch (DateTimeParseException ex) {
				return null;
			}
		}

	}

}
