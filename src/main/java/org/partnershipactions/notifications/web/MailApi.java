package org.partnershipactions.notifications.web;

import java.util.Arrays;
import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.notifications.MailAdministration;
import org.partnershipactions.notifications.MailAdministration.MailGroup;
import org.partnershipactions.notifications.MailView;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Mails for programs, with the same rules as the page. */
@RestController
@RequestMapping("/api/mails")
class MailApi {

	private final MailAdministration mails;

	MailApi(MailAdministration mails) {
		this.mails = mails;
	}

	/** The latest hundred that wait, were given up or were sent. */
	@GetMapping
	List<MailView> list(@RequestParam(name = "state", defaultValue = "waiting") String state) {
		return this.mails.latest(group(state));
	}

	/** Tries one again that was given up: 202, because it is sent afterwards. */
	@PostMapping("/{id}/retry")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void retry(@PathVariable("id") long id) {
		this.mails.retry(id);
	}

	static MailGroup group(String state) {
		return Arrays.stream(MailGroup.values())
			.filter((group) -> group.code().equals(state))
			.findFirst()
			.orElseThrow(() -> new InvalidAnswers("state", "Ask for waiting, failed or sent"));
	}

}
