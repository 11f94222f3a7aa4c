package org.partnershipactions.intake;

import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Component;

/** Says who may take, decide on and read reports. */
@Component("reportAccess")
public class ReportAccess {

	private final CurrentPerson person;

	private final CaseAccess cases;

	private final AsbReports reports;

	ReportAccess(CurrentPerson person, CaseAccess cases, AsbReports reports) {
		this.person = person;
		this.cases = cases;
		this.reports = reports;
	}

	/** Whether the person runs Daily Tasking or answers for the partnership. */
	public boolean triages() {
		return this.person.is(Role.TRIAGE) || this.person.is(Role.MANAGER);
	}

	/**
	 * Whether the person decides on this report; {@link NotFound} where it belongs to
	 * another partnership.
	 */
	public boolean triages(String key) {
		if (triages() && !this.reports.withKey(key).partnership().equals(partnership())) {
			throw new NotFound("report");
		}
		return triages();
	}

	/** Whether the person may enter what others report to them. */
	public boolean takes() {
		return triages() || this.person.is(Role.MEMBER) || this.person.is(Role.COORDINATOR);
	}

	/**
	 * Whether the person may read all of this report: who triages, and who works the case
	 * that it belongs to and may know who complains.
	 */
	public boolean reads(AsbReport report) {
		return report.partnership().equals(this.person.partnership())
				&& (triages() || report.triage().map(Triage::caseKey).filter(this::readsOfCase).isPresent());
	}

	/** Whether the person may read all reports of this case. */
	public boolean readsOfCase(String caseKey) {
		return this.cases.seesIdentity(caseKey);
	}

	/** Whether the person works for an agency. */
	public boolean worksFor(String agency) {
		return this.person.agencies().contains(agency);
	}

	public String partnership() {
		return this.person.partnership();
	}

}
