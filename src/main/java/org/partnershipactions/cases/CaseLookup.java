package org.partnershipactions.cases;

import org.partnershipactions.privacy.PrivacySubject;
import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;

/** Lets a reader in to a case, and writes down that they looked. */
@Component
public class CaseLookup {

	private final AsbCases cases;

	private final CaseAccess access;

	private final CurrentPerson person;

	private final ViewLog views;

	CaseLookup(AsbCases cases, CaseAccess access, CurrentPerson person, ViewLog views) {
		this.cases = cases;
		this.access = access;
		this.person = person;
		this.views = views;
	}

	/** Key of a case that the reader may see; {@link NotFound} for every other. */
	public String key(String ref) {
		return this.cases.opened(this.person.partnership(), ref)
			.map(AsbCase::key)
			.filter(this.access::sees)
			.orElseThrow(() -> new NotFound("case"));
	}

	/** A case with all its parts; the look is written down. */
	public AsbCase open(String key) {
		AsbCase asbCase = this.cases.whole(key);
		this.views.viewed(new PrivacySubject(asbCase.partnership(), CaseSubject.KIND, key, asbCase.ref()),
				"read the case");
		return asbCase;
	}

	/** Writes down that somebody asked whether a person or place is known. */
	public void askedAbout(String key) {
		AsbCase asbCase = this.cases.withKey(key);
		this.views.viewed(new PrivacySubject(asbCase.partnership(), CaseSubject.KIND, key, asbCase.ref()),
				"Asked whether a person or place is known");
	}

	/** A case whoever asks; what may be said of it, the caller decides. */
	public AsbCase behind(String key) {
		return this.cases.withKey(key);
	}

	public CaseAccess.CaseRights rights(String key) {
		return this.access.rights(key);
	}

}
