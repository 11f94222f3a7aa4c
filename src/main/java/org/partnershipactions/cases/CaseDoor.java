package org.partnershipactions.cases;

import org.partnershipactions.privacy.Look;
import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;

/** Lets a reader in to a case, and writes down that they looked. */
@Component
class CaseDoor {

	private final AsbCases cases;

	private final CaseAccess access;

	private final CurrentPerson person;

	private final ViewLog views;

	CaseDoor(AsbCases cases, CaseAccess access, CurrentPerson person, ViewLog views) {
		this.cases = cases;
		this.access = access;
		this.person = person;
		this.views = views;
	}

	/** Key of a case that the reader may see; {@link NotFound} for every other. */
	String key(String ref) {
		return this.cases.findByPartnershipAndRef(this.person.partnership(), ref)
			.map(AsbCase::key)
			.filter(this.access::sees)
			.orElseThrow(() -> new NotFound("case"));
	}

	AsbCase open(String key) {
		AsbCase asbCase = this.cases.withKey(key);
		this.views.viewed(new Look(asbCase.partnership(), CaseSubjects.KIND, key, asbCase.ref(), "read the case"));
		return asbCase;
	}

	/** Writes down that somebody asked whether a person or place is known. */
	void askedAbout(String key) {
		AsbCase asbCase = this.cases.withKey(key);
		this.views.viewed(new Look(asbCase.partnership(), CaseSubjects.KIND, key, asbCase.ref(),
				"Asked whether a person or place is known"));
	}

	/** A case whoever asks; what may be said of it, the caller decides. */
	AsbCase behind(String key) {
		return this.cases.withKey(key);
	}

	CaseRights rights(String key) {
		return new CaseRights(this.access.works(key), this.access.leads(key), this.access.manages(key),
				this.access.seesIdentity(key));
	}

}
