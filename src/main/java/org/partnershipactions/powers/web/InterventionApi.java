package org.partnershipactions.powers.web;

import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.powers.Breach;
import org.partnershipactions.powers.InterventionReading;
import org.partnershipactions.powers.InterventionUse;
import org.partnershipactions.powers.InterventionView;
import org.partnershipactions.powers.ToolView;
import org.partnershipactions.security.SentOnce;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tools and powers for programs, with the same rules as the pages. */
@RestController
@RequestMapping("/api/asb")
class InterventionApi {

	private final InterventionReading one;

	private final InterventionUse work;

	InterventionApi(InterventionReading one, InterventionUse work) {
		this.one = one;
		this.work = work;
	}

	@GetMapping("/tools")
	List<ToolView> tools() {
		return this.one.inForce();
	}

	@GetMapping("/cases/{ref}/interventions")
	List<InterventionView> of(@PathVariable("ref") String ref) {
		return this.one.of(this.one.caseKey(ref));
	}

	@SentOnce
	@PostMapping("/cases/{ref}/interventions")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> record(@PathVariable("ref") String ref, @RequestBody InterventionJson body) {
		return Map.of("key", this.work.record(this.one.caseKey(ref), body.read()));
	}

	/** {@code {on, what, penaltyPounds}}. */
	@SentOnce
	@PostMapping("/cases/{ref}/interventions/{key}/breaches")
	@ResponseStatus(HttpStatus.CREATED)
	InterventionView breach(@PathVariable("ref") String ref, @PathVariable("key") String key,
			@RequestBody Breach body) {
		String caseKey = this.one.caseKey(ref);
		this.one.page(caseKey, key);
		this.work.breached(key, body);
		return this.one.page(caseKey, key).record();
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body",
				"Send a JSON object such as {\"tool\": \"MEDIATION\", \"issuer\": \"csu\", \"from\": \"2026-05-04T12:00\"}")
			.getBody();
	}

}
