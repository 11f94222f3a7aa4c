package org.partnershipactions.cases.access;

import java.util.Optional;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.security.Belonging;

import org.springframework.stereotype.Component;

/** Says to which partnership cases and requests for access to them belong. */
@Component
class CaseBelonging implements Belonging {

	private final AsbCases cases;

	private final CaseAccessRequests requests;

	CaseBelonging(AsbCases cases, CaseAccessRequests requests) {
		this.cases = cases;
		this.requests = requests;
	}

	@Override
	public String kind() {
		return "case";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.cases.findById(key)
			.map(AsbCase::partnership)
			.or(() -> this.requests.findById(key).map(CaseAccessRequest::partnership));
	}

}
