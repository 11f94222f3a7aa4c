package org.partnershipactions.residents.web;

import org.partnershipactions.residents.AccessCopy;
import org.partnershipactions.residents.ChainReport;
import org.partnershipactions.residents.DisclosurePage;
import org.partnershipactions.residents.DisclosureQuestion;
import org.partnershipactions.residents.DisclosureReading;
import org.partnershipactions.residents.SubjectAccess;
import org.partnershipactions.residents.ViewPage;
import org.partnershipactions.residents.ViewReading;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who looked, what was given to whom, and what is held about a person, for programs. */
@RestController
class PersonalDataApi {

	private final ViewReading views;

	private final DisclosureReading disclosures;

	private final SubjectAccess access;

	PersonalDataApi(ViewReading views, DisclosureReading disclosures, SubjectAccess access) {
		this.views = views;
		this.disclosures = disclosures;
		this.access = access;
	}

	@GetMapping("/api/views")
	ViewPage views(ViewFilter filter) {
		return this.views.read(filter.orRefuse().question());
	}

	@GetMapping("/api/views/verification")
	ChainReport verification() {
		return this.views.verify();
	}

	@GetMapping("/api/disclosures")
	DisclosurePage disclosures(DisclosureQuestion question) {
		return this.disclosures.read(question);
	}

	@GetMapping("/api/residents/{key}/export")
	AccessCopy copy(@PathVariable("key") String key) {
		return this.access.copy(key);
	}

	@PostMapping("/api/residents/{key}/export")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void sent(@PathVariable("key") String key, @RequestBody Sent sent) {
		this.access.sent(key, sent.how());
	}

	/**
	 * That a copy was sent.
	 *
	 * @param how how it was sent, and how it was checked who asked
	 */
	record Sent(String how) {
	}

}
