package org.partnershipactions.privacy.web;

import org.partnershipactions.privacy.DisclosureReading;
import org.partnershipactions.privacy.DisclosureReading.DisclosurePage;
import org.partnershipactions.privacy.DisclosureReading.DisclosureQuestion;
import org.partnershipactions.privacy.Retention;
import org.partnershipactions.privacy.Retention.RetentionList;
import org.partnershipactions.privacy.ViewChainCheck;
import org.partnershipactions.privacy.ViewChainCheck.ChainReport;
import org.partnershipactions.privacy.ViewReading;
import org.partnershipactions.privacy.ViewReading.ViewPage;
import org.partnershipactions.security.SentOnce;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who looked, what was given to whom and what is due for erasure, for programs: a person
 * confirms there too.
 */
@RestController
class PrivacyApi {

	private final ViewReading views;

	private final ViewChainCheck chain;

	private final DisclosureReading disclosures;

	private final Retention retention;

	PrivacyApi(ViewReading views, ViewChainCheck chain, DisclosureReading disclosures, Retention retention) {
		this.views = views;
		this.chain = chain;
		this.disclosures = disclosures;
		this.retention = retention;
	}

	@GetMapping("/api/views")
	ViewPage views(ViewFilter filter) {
		return this.views.read(filter.orRefuse().question());
	}

	@GetMapping("/api/views/verification")
	ChainReport verification() {
		return this.chain.run();
	}

	@GetMapping("/api/disclosures")
	DisclosurePage disclosures(DisclosureQuestion question) {
		return this.disclosures.read(question);
	}

	@GetMapping("/api/retention")
	RetentionList list() {
		return this.retention.list();
	}

	@PostMapping("/api/retention/erasures")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void erase(@RequestBody Decision decision) {
		this.retention.erase(decision.kind(), decision.key(), Boolean.TRUE.equals(decision.confirmed()));
	}

	@SentOnce
	@PostMapping("/api/retention/holds")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void hold(@RequestBody Decision decision) {
		this.retention.hold(decision.kind(), decision.key(), decision.reason());
	}

	@PostMapping("/api/retention/holds/{id}/lift")
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
