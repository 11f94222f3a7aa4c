package org.partnershipactions.cases.access;

import java.util.Optional;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseSchedule;
import org.partnershipactions.cases.CaseSubject;
import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/**
 * Shows a request for access in lists by the case that it is about, and says of which
 * partnership cases and requests for access to them are.
 */
@Component
class AccessSubject implements ProcessSubject, Belonging {

	private final CaseAccessRequests requests;

	private final AsbCases cases;

	AccessSubject(CaseAccessRequests requests, AsbCases cases) {
		this.requests = requests;
		this.cases = cases;
	}

	@Override
	public String process() {
		return AccessStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		AsbCase asbCase = this.cases.withKey(this.requests.withKey(key).caseKey());
		return new Subject(asbCase.partnership(), "case-access", key, asbCase.ref(), asbCase.title(),
				CaseSchedule.PRIORITY, CaseSubject.path(asbCase));
	}

	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		return Optional.of(new ConfidentialMatter(CaseSubject.KIND, this.requests.withKey(key).caseKey()));
	}

	@Override
	public String kind() {
		return CaseSubject.KIND;
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.cases.findById(key)
			.map(AsbCase::partnership)
			.or(() -> this.requests.findById(key).map(CaseAccessRequest::partnership));
	}

}
