package org.partnershipactions.cases.reading;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.CaseAccess.CaseRights;
import org.partnershipactions.cases.CaseDoor;
import org.partnershipactions.cases.MayOnCase;
import org.partnershipactions.cases.risk.RiskReading;
import org.partnershipactions.security.ForEveryone;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.SEE;

/** Reads one case with all that hangs on it, as far as the reader may see it. */
@Service
@Transactional(readOnly = true)
public class CaseReading {

	private final CaseDoor door;

	private final CaseCircles circles;

	private final RiskReading risk;

	private final CaseLogs logs;

	private final CaseOwing owing;

	CaseReading(CaseDoor door, CaseCircles circles, RiskReading risk, CaseLogs logs, CaseOwing owing) {
		this.door = door;
		this.circles = circles;
		this.risk = risk;
		this.logs = logs;
		this.owing = owing;
	}

	/**
	 * Key of a case; {@link NotFound} where there is none, or it is not for this reader.
	 */
	@ForEveryone
	public String key(String ref) {
		return this.door.key(ref);
	}

	/** What the reader may do with the case. */
	@MayOnCase(SEE)
	public CaseRights rights(String key) {
		return this.door.rights(key);
	}

	/** The case; the look is written down. */
	@MayOnCase(SEE)
	public CaseView view(String key) {
		AsbCase asbCase = this.door.open(key);
		return new CaseView(CaseSummary.of(asbCase), this.door.rights(key), this.circles.of(asbCase),
				this.risk.history(key), this.logs.plan(asbCase), this.owing.contributions(asbCase),
				CaseOwing.deadlines(asbCase), this.logs.of(asbCase), this.logs.timeline(asbCase),
				this.owing.reviews(asbCase));
	}

}
