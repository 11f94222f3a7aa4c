package org.partnershipactions.cases.intake;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Component;

/** Answers the access annotations of this package. */
@Component("reportAccess")
class ReportAccess {

	private final CurrentPerson person;

	ReportAccess(CurrentPerson person) {
		this.person = person;
	}

	/** Whether the person runs Daily Tasking or answers for the partnership. */
	public boolean triages() {
		return this.person.is(Role.TRIAGE) || this.person.is(Role.MANAGER);
	}

	/** Whether the person may enter what others report to them. */
	public boolean takes() {
		return triages() || this.person.is(Role.MEMBER) || this.person.is(Role.COORDINATOR);
	}

	/** Whether the person may read all of this report. */
	boolean reads(AsbReport report) {
		return triages() && report.partnership().equals(this.person.partnership());
	}

	/** Whether the person works for an agency. */
	boolean worksFor(String agency) {
		return this.person.agencies().contains(agency);
	}

	String partnership() {
		return this.person.partnership();
	}

}
