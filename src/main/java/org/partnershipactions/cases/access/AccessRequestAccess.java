package org.partnershipactions.cases.access;

import java.util.stream.Stream;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseSchedule;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers who may ask to see a case, and who decides on it. */
@Component("accessRequestAccess")
@Transactional(readOnly = true)
@GlossaryTerm("Access to a request for access is asked of this class by every annotated use case.")
class AccessRequestAccess {

	private final CaseAccessRequests requests;

	private final AsbCases cases;

	private final CaseSchedule schedule;

	private final CurrentPerson person;

	AccessRequestAccess(CaseAccessRequests requests, AsbCases cases, CaseSchedule schedule, CurrentPerson person) {
		this.requests = requests;
		this.cases = cases;
		this.schedule = schedule;
		this.person = person;
	}

	/** Whether the person works with cases; nobody asks to see one out of interest. */
	public boolean asks() {
		return Stream.of(Role.MEMBER, Role.COORDINATOR, Role.LEAD, Role.MANAGER, Role.TRIAGE).anyMatch(this.person::is);
	}

	/** Whether the person coordinates the agency that owns the case. */
	public boolean decides(String key) {
		CaseAccessRequest request = this.requests.withKey(key);
		return request.partnership().equals(this.person.partnership()) && this.person.queues()
			.contains(this.schedule.coordinator(this.cases.withKey(request.caseKey())).toString());
	}

}
