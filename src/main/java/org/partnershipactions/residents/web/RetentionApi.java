package org.partnershipactions.residents.web;

import org.partnershipactions.residents.Retention;
import org.partnershipactions.residents.RetentionList;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is due for erasure, for programs: a person confirms there too. */
@RestController
@RequestMapping("/api/retention")
class RetentionApi {

	private final Retention retention;

	RetentionApi(Retention retention) {
		this.retention = retention;
	}

	@GetMapping
	RetentionList list() {
		return this.retention.list();
	}

	@PostMapping("/erasures")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void erase(@RequestBody Decision decision) {
		this.retention.erase(decision.kind(), decision.key(), Boolean.TRUE.equals(decision.confirmed()));
	}

	@PostMapping("/holds")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void hold(@RequestBody Decision decision) {
		this.retention.hold(decision.kind(), decision.key(), decision.reason());
	}

	@PostMapping("/holds/{id}/lift")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void lift(@PathVariable("id") String id) {
		this.retention.lift(id);
	}

	/**
	 * What is decided about something that is due.
	 *
	 * @param kind kind of the subject
	 * @param key key of the subject
	 * @param confirmed whether the erasure is confirmed
	 * @param reason why it must be kept
	 */
	record Decision(String kind, String key, Boolean confirmed, String reason) {
	}

}
