package org.partnershipactions.cases.web;

import java.util.List;
import java.util.Map;

import org.partnershipactions.cases.access.AccessRequesting;
import org.partnershipactions.cases.access.AccessRequesting.MyAccessRequest;
import org.partnershipactions.cases.access.CasePointer;
import org.partnershipactions.cases.access.CaseSharingReading;
import org.partnershipactions.cases.access.CaseSharingReading.CaseSharingView;
import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.forms.InvalidAnswers;

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

/** Who knows whom, requests for access, and with whom a case was shared, for programs. */
@RestController
@RequestMapping("/api/asb")
class CaseAccessApi {

	private final AccessRequesting asking;

	private final CaseReading cases;

	private final CaseSharingReading sharing;

	CaseAccessApi(AccessRequesting asking, CaseReading cases, CaseSharingReading sharing) {
		this.asking = asking;
		this.cases = cases;
		this.sharing = sharing;
	}

	/**
	 * {@code {name, bornOn, telephone, email, address}}; sent so that no address holds
	 * it.
	 */
	@PostMapping("/known")
	List<CasePointer> known(@RequestBody CaseAccessController.KnownToForm body) {
		return this.asking.known(body.facts());
	}

	@GetMapping("/access-requests")
	List<MyAccessRequest> mine() {
		return this.asking.mine();
	}

	/** {@code {case, purpose}}: the key that {@code known} gave. */
	@PostMapping("/access-requests")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> ask(@RequestBody Map<String, String> body) {
		return Map.of("key", this.asking.ask(body.getOrDefault("case", ""), body.get("purpose")));
	}

	@GetMapping("/cases/{ref}/sharing")
	CaseSharingView sharing(@PathVariable("ref") String ref) {
		return this.sharing.view(this.cases.key(ref));
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body", "Send a JSON object such as {\"name\": \"…\", \"bornOn\": \"1980-03-31\"}")
			.getBody();
	}

}
