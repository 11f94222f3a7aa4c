package org.partnershipactions.cases.access;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseSchedule;
import org.partnershipactions.cases.CaseSubject;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Shows a request for access in lists by the case that it is about. */
@Component
class AccessSubjects implements ProcessSubject {

	private final CaseAccessRequests requests;

	private final AsbCases cases;

	AccessSubjects(CaseAccessRequests requests, AsbCases cases) {
		this.requests = requests;
		this.cases = cases;
	}

	@Override
	public String process() {
		return AccessProcess.ID;
	}

	@Override
	public Subject of(String key) {
		AsbCase asbCase = this.cases.withKey(this.requests.withKey(key).caseKey());
		return new Subject(asbCase.partnership(), "case-access", key, asbCase.ref(), asbCase.title(),
				CaseSchedule.PRIORITY, CaseSubject.path(asbCase));
	}

}
