package org.partnershipactions.intake;

import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Component;

/** Says who may take reports and decide on them. */
@Component("reportAccess")
public class ReportAccess {

	private final CurrentPerson person;

	private final AsbReports reports;

	private final CaseAccess cases;

	ReportAccess(CurrentPerson person, AsbReports reports, CaseAccess cases) {
		this.person = person;
		this.reports = reports;
		this.cases = cases;
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

	/**
	 * Whether the person answers whoever made this report: who decides on it, and of a
	 * restricted case its lead officers.
	 */
	public boolean tells(String key) {
		return this.cases.officersOf(key)
			.map((officers) -> this.person.queues().contains(officers.toString()) && !this.cases.withholdsReport(key))
			.orElseGet(() -> triages(key));
	}

	/** Whether the person may enter what others report to them. */
	public boolean takes() {
		return triages() || this.person.is(Role.MEMBER) || this.person.is(Role.COORDINATOR);
	}

	public String partnership() {
		return this.person.partnership();
	}

}
