package org.partnershipactions.partners.web;

import java.util.List;

import org.partnershipactions.partners.people.LeavePlanning;
import org.partnershipactions.partners.people.LeavePlanning.CoverDetails;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Leave cover for programs: the same use cases and rules as the page. */
@RestController
@RequestMapping("/api/leave")
class LeaveApi {

	private final LeavePlanning leave;

	LeaveApi(LeavePlanning leave) {
		this.leave = leave;
	}

	/** Cover of today and later that the person arranges or gives. */
	@GetMapping
	List<CoverDetails> ahead() {
		return this.leave.ahead();
	}

	/** Arranges cover: {@code away}, {@code cover}, {@code begins} and {@code ends}. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ArrangedCover arrange(@RequestBody LeaveController.LeaveForm asked) {
		return new ArrangedCover(this.leave.arrange(asked.request()));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void end(@PathVariable("id") String id) {
		this.leave.end(id);
	}

	record ArrangedCover(String id) {
	}

}
