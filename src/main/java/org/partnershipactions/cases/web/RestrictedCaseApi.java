package org.partnershipactions.cases.web;

import java.util.List;

import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.cases.restriction.CaseRestricting;
import org.partnershipactions.cases.restriction.CaseRestricting.NamedReaderView;
import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who sees a restricted case, for programs. */
@RestController
@RequestMapping("/api/asb/cases/{ref}")
class RestrictedCaseApi {

	private final CaseReading cases;

	private final CaseRestricting restricting;

	RestrictedCaseApi(CaseReading cases, CaseRestricting restricting) {
		this.cases = cases;
		this.restricting = restricting;
	}

	@GetMapping("/readers")
	List<NamedReaderView> readers(@PathVariable("ref") String ref) {
		return this.restricting.readers(this.cases.key(ref));
	}

	@PutMapping("/readers/{username}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void name(@PathVariable("ref") String ref, @PathVariable("username") String username) {
		this.restricting.name(this.cases.key(ref), username);
	}

	@DeleteMapping("/readers/{username}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable("ref") String ref, @PathVariable("username") String username) {
		this.restricting.remove(this.cases.key(ref), username);
	}

	@PostMapping("/opening")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void open(@PathVariable("ref") String ref, @RequestBody Opening body) {
		this.restricting.open(ref, body.reason());
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body", "Send a JSON object such as {\"reason\": \"Why you need to open it\"}")
			.getBody();
	}

	/**
	 * Why a restricted case is opened.
	 *
	 * @param reason at most 1,000 characters
	 */
	record Opening(String reason) {
	}

}
