package org.partnershipactions.rules.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.rules.RuleAdministration;
import org.partnershipactions.rules.RuleAdministration.NewRuleVersion;
import org.partnershipactions.rules.RuleReplay;
import org.partnershipactions.rules.RuleTableDetails;
import org.partnershipactions.rules.RuleVersionView;
import org.partnershipactions.security.SentOnce;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rule tables for programs, with the rules of the pages. */
@RestController
@RequestMapping("/api/rules")
class RulesApi {

	private final RuleAdministration rules;

	RulesApi(RuleAdministration rules) {
		this.rules = rules;
	}

	@GetMapping
	List<RuleTableDetails> all() {
		return this.rules.all();
	}

	@GetMapping("/{table}")
	RuleTableDetails one(@PathVariable("table") String table) {
		return this.rules.one(table);
	}

	@SentOnce
	@PostMapping("/{table}/versions")
	ResponseEntity<RuleVersionView> propose(@PathVariable("table") String table, @RequestBody NewRuleVersion body) {
		int number = this.rules.propose(table, body);
		return ResponseEntity.created(URI.create("/api/rules/" + table)).body(version(table, number));
	}

	@PostMapping("/{table}/versions/{number}/replay")
	RuleReplay replay(@PathVariable("table") String table, @PathVariable("number") int number) {
		return this.rules.replay(table, number);
	}

	@PostMapping("/{table}/versions/{number}/activation")
	RuleVersionView activate(@PathVariable("table") String table, @PathVariable("number") int number,
			@RequestBody Activation body) {
		this.rules.activate(table, number, body.from());
		return version(table, number);
	}

	@PostMapping("/{table}/versions/{number}/withdrawal")
	RuleVersionView withdraw(@PathVariable("table") String table, @PathVariable("number") int number) {
		this.rules.withdraw(table, number);
		return version(table, number);
	}

	private RuleVersionView version(String table, int number) {
		return this.rules.one(table).version(number);
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body",
				"Send a JSON object such as {\"reason\": \"Why\", \"rows\": [{\"words\": \"The answers score 15 or more\","
						+ " \"conditions\": {\"score\": \"15 or more\"}, \"answer\": \"high\"}]}"
						+ " or {\"from\": \"2027-04-01\"}")
			.getBody();
	}

	/**
	 * From when a version decides.
	 *
	 * @param from first day, as an ISO date
	 */
	record Activation(LocalDate from) {
	}

}
