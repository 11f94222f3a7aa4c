package org.partnershipactions.cases;

import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnAccessRequest.AccessRequestRight.DECIDE;

/** Decides on requests to see a case; giving it is written into the ledger. */
@Service
@Transactional
public class CaseAccessDeciding {

	private final CaseAccessRequests requests;

	private final AsbCases cases;

	private final CaseLedger ledger;

	private final AccessProcess process;

	private final CaseDates dates;

	CaseAccessDeciding(CaseAccessRequests requests, AsbCases cases, CaseLedger ledger, AccessProcess process,
			CaseDates dates) {
		this.requests = requests;
		this.cases = cases;
		this.ledger = ledger;
		this.process = process;
		this.dates = dates;
	}

	/** Gives access until a day, or refuses it with a reason. */
	@MayOnAccessRequest(DECIDE)
	void decide(String key, DecideOnAccess answers) {
		decideNow(key, answers.decision(this.dates.today()));
	}

	/** The same, on the decision of an overdue review. */
	void decideNow(String key, AccessDecision decision) {
		CaseAccessRequest request = this.requests.withKey(key);
		this.requests.save(request.decide(decision, Actor.username(), this.dates.today()));
		if (decision.given()) {
			this.ledger.given(this.cases.withKey(request.caseKey()), request);
		}
		this.process.decided(key, decision.given());
	}

}
