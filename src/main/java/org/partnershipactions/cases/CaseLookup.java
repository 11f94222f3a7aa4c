package org.partnershipactions.cases;

import org.partnershipactions.privacy.PrivacySubject;
import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

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

	/**
	 * Key of a case that the reader may see; {@link NotFound} for every other.
	 * @throws ReasonNeeded for a restricted case that the reader may open with a reason
	 */
	public String key(String ref) {
		AsbCase found = find(ref);
		if (this.access.sees(found.key())) {
			return found.key();
		}
		if (this.access.mayOpen(found.key())) {
			throw new ReasonNeeded(found.ref());
		}
		throw new NotFound("case");
	}

	/**
	 * Lets somebody in to work on a case that waits for them by their office.
	 * @throws ReasonNeeded for a restricted case that they may open with a reason
	 */
	public void enter(String key) {
		if (!this.access.sees(key) && this.access.mayOpen(key)) {
			throw new ReasonNeeded(this.cases.withKey(key).ref());
		}
	}

	/**
	 * A restricted case that the reader may open with a reason; not found is all else.
	 */
	public AsbCase openable(String ref) {
		AsbCase found = find(ref);
		if (!this.access.mayOpen(found.key())) {
			throw new NotFound("case");
		}
		return found;
	}

	/** A case with all its parts; the look is written down. */
	public AsbCase open(String key) {
		AsbCase asbCase = this.cases.whole(key);
		viewed(asbCase, "read the case");
		return asbCase;
	}

	/** Writes down that somebody asked whether a person or place is known. */
	public void askedAbout(String key) {
		viewed(this.cases.withKey(key), "Asked whether a person or place is known");
	}

	/** Writes down that somebody looked, and what for. */
	public void viewed(AsbCase asbCase, String purpose) {
		this.views.viewed(new PrivacySubject(asbCase.partnership(), CaseSubject.KIND, asbCase.key(), asbCase.ref()),
				purpose);
	}

	/** A case whoever asks; what may be said of it, the caller decides. */
	public AsbCase behind(String key) {
		return this.cases.withKey(key);
	}

	public CaseAccess.CaseRights rights(String key) {
		return this.access.rights(key);
	}

	private AsbCase find(String ref) {
		return this.cases.opened(this.person.partnership(), ref).orElseThrow(() -> new NotFound("case"));
	}

	/** A restricted case opens to this reader once they give a reason. Answers 403. */
	public static class ReasonNeeded extends ErrorResponseException {

		private final String ref;

		ReasonNeeded(String ref) {
			super(HttpStatus.FORBIDDEN,
					ProblemDetail
						.forStatusAndDetail(HttpStatus.FORBIDDEN,
								"This case is restricted. Say why you need to open it, on its page or by POST to"
										+ " /api/asb/cases/%s/opening. The lead of the case is told".formatted(ref)),
					null);
			this.ref = ref;
			getBody().setProperty("page", "/cases/" + ref);
		}

		/** Reference of the case. */
		public String ref() {
			return this.ref;
		}

	}

}
