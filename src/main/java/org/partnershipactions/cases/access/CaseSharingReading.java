package org.partnershipactions.cases.access;

import java.util.List;

import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.cases.MayOnCase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.SEE;

/** Reads with whom a case was shared, and on what ground. */
@Service
@Transactional(readOnly = true)
public class CaseSharingReading {

	private final AsbCases cases;

	private final CaseLedger ledger;

	private final CaseAccessRequests requests;

	private final CaseAccess access;

	CaseSharingReading(AsbCases cases, CaseLedger ledger, CaseAccessRequests requests, CaseAccess access) {
		this.cases = cases;
		this.ledger = ledger;
		this.requests = requests;
		this.access = access;
	}

	/** Who asked, and with whom it was shared. */
	@MayOnCase(SEE)
	public CaseSharingView view(String key) {
		return new CaseSharingView(this.cases.withKey(key).sharing(), this.ledger.of(key), this.access.runs(key)
				? this.requests.ofCase(key).stream().map(CaseSharingView.Asked::of).toList() : List.of());
	}

}
