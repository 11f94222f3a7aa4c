package org.partnershipactions.cases.access;

import java.util.Map;

import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseSchedule;
import org.partnershipactions.cases.CaseSharing;
import org.partnershipactions.cases.access.CaseAccessRequest.AccessDecision;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.access.MayOnAccessRequest.AccessRequestRight.DECIDE;

/** Decides on requests to see a case; giving it is written into the ledger. */
@Service
@Transactional
class AccessDeciding {

	private final CaseAccessRequests requests;

	private final AsbCases cases;

	private final CaseLedger ledger;

	private final AccessProcess process;

	private final CaseSchedule schedule;

	AccessDeciding(CaseAccessRequests requests, AsbCases cases, CaseLedger ledger, AccessProcess process,
			CaseSchedule schedule) {
		this.requests = requests;
		this.cases = cases;
		this.ledger = ledger;
		this.process = process;
		this.schedule = schedule;
	}

	/** Gives access until a day, or refuses it with a reason. */
	@FormTask("DecideOnAccess")
	@MayOnAccessRequest(DECIDE)
	public void decide(String key, DecideOnAccess answers) {
		decideNow(key, answers.decision(this.schedule.today()));
	}

	/** What the case is shared under usually is chosen to begin with. */
	@FormValues("DecideOnAccess")
	@Transactional(readOnly = true)
	public Map<String, Object> values(String key) {
		CaseSharing sharing = this.cases.withKey(this.requests.withKey(key).caseKey()).sharing();
		return Map.of("gateway", sharing.gateway().name(), "regime", sharing.regime().name(), "identity",
				DecideOnAccess.Identity.NOT_SHOWN.name());
	}

	/** The same, on the decision of an overdue review. */
	void decideNow(String key, AccessDecision decision) {
		CaseAccessRequest request = this.requests.withKey(key);
		this.requests.save(request.decide(decision, Actor.username(), this.schedule.today()));
		if (decision.given()) {
			this.ledger.given(this.cases.withKey(request.caseKey()), request);
		}
		this.process.decided(request);
	}

}
