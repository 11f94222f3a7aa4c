package org.partnershipactions.intake;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Component;

/** Says who may take reports and decide on them. */
@Component("reportAccess")
public class ReportAccess {

	private final CurrentPerson person;

	private final AsbReports reports;

	ReportAccess(CurrentPerson person, AsbReports reports) {
		this.person = person;
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

	public String partnership() {
		return this.person.partnership();
	}

}
