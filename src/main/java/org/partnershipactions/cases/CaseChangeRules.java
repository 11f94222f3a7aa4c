package org.partnershipactions.cases;

import java.time.LocalDate;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;

/** What a change of a case must fit; each refusal names the field and the fix. */
@Component
class CaseChangeRules {

	private final AsbCases cases;

	private final Directory directory;

	private final CaseSchedule dates;

	CaseChangeRules(AsbCases cases, Directory directory, CaseSchedule dates) {
		this.cases = cases;
		this.directory = directory;
		this.dates = dates;
	}

	LocalDate today() {
		return this.dates.today();
	}

	String agencyName(String agency) {
		return this.directory.agencyName(agency);
	}

	void mayLead(AsbCase asbCase, String agency) {
		known(asbCase, agency);
		if (agency.equals(asbCase.leadAgency())) {
			throw new InvalidAnswers("agency", agencyName(agency) + " leads the case already. Choose another agency");
		}
	}

	void mayBeAsked(AsbCase asbCase, String agency) {
		asbCase.mustBeLive();
		known(asbCase, agency);
		if (agency.equals(asbCase.leadAgency())) {
			throw new InvalidAnswers("agency",
					agencyName(agency) + " leads the case and need not be asked. Choose another agency");
		}
	}

	void mayBeDue(LocalDate due) {
		if (due != null && due.isBefore(today())) {
			throw new InvalidAnswers("due", "The day must be today or later");
		}
	}

	/** The case that another one is merged into. */
	AsbCase other(AsbCase asbCase, String ref) {
		AsbCase other = this.cases.findByPartnershipAndRef(asbCase.partnership(), String.valueOf(ref).strip())
			.orElseThrow(() -> new InvalidAnswers("into", "Enter the reference of a case, like C-2026-0001"));
		if (other.key().equals(asbCase.key())) {
			throw new InvalidAnswers("into", "A case cannot be merged into itself. Enter another reference");
		}
		other.mustBeLive();
		return other;
	}

	private void known(AsbCase asbCase, String agency) {
		if (this.directory.agency(asbCase.partnership(), agency).isEmpty()) {
			throw new InvalidAnswers("agency", "Choose an agency from the list");
		}
	}

}
