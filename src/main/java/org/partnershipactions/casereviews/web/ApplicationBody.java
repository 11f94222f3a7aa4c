package org.partnershipactions.casereviews.web;

import java.util.List;

import org.partnershipactions.casereviews.ApplicantKind;
import org.partnershipactions.casereviews.NewApplication;
import org.partnershipactions.residents.ResidentFacts;

/**
 * An application as programs send it.
 *
 * @param madeBy {@code victim}, {@code business}, {@code group} or {@code with-consent}
 * @param concerned references of cases and reports
 */
record ApplicationBody(String madeBy, Person applicant, Person victim, Boolean consent, String body,
		List<String> concerned, String story) {

	NewApplication application(String partnership) {
		ApplicantKind kind = ReviewCodes.read(ApplicantKind.class, "madeBy", this.madeBy);
		boolean group = kind == ApplicantKind.BUSINESS || kind == ApplicantKind.GROUP;
		return new NewApplication(partnership, kind, facts(this.applicant, group), facts(this.victim, false),
				Boolean.TRUE.equals(this.consent), this.body, (this.concerned != null) ? this.concerned : List.of(),
				this.story);
	}

	private static ResidentFacts facts(Person person, boolean group) {
		return (person == null) ? null : new ResidentFacts(person.name(), null, person.address(), person.email(),
				person.telephone(), null, group);
	}

	/** A person as programs send them. */
	record Person(String name, String email, String telephone, String address) {
	}

}
