package org.partnershipactions.cases.reading;

import java.util.Comparator;
import java.util.List;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.CaseAccess.CaseRights;
import org.partnershipactions.cases.CaseLookup;
import org.partnershipactions.cases.CaseSubject;
import org.partnershipactions.cases.MayOnCase;
import org.partnershipactions.cases.reading.CaseView.CaseSummary;
import org.partnershipactions.cases.risk.RiskReading;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.SEE;
import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Reads one case with all that hangs on it, as far as the reader may see it. */
@Service
@Transactional(readOnly = true)
public class CaseReading {

	private final CaseLookup lookup;

	private final CaseCircleReading circles;

	private final RiskReading risk;

	private final CaseLogReading logs;

	private final ContributionRequesting requests;

	private final OverdueReviewing reviews;

	CaseReading(CaseLookup lookup, CaseCircleReading circles, RiskReading risk, CaseLogReading logs,
			ContributionRequesting requests, OverdueReviewing reviews) {
		this.lookup = lookup;
		this.circles = circles;
		this.risk = risk;
		this.logs = logs;
		this.requests = requests;
		this.reviews = reviews;
	}

	/**
	 * Key of a case; {@link NotFound} where there is none, or it is not for this reader.
	 */
	@AllowedTo(SIGNED_IN)
	public String key(String ref) {
		return this.lookup.key(ref);
	}

	/** What the reader may do with the case. */
	@MayOnCase(SEE)
	public CaseRights rights(String key) {
		return this.lookup.rights(key);
	}

	/** The case; the look is written down. */
	@MayOnCase(SEE)
	public CaseView view(String key) {
		AsbCase asbCase = this.lookup.open(key);
		return new CaseView(CaseSummary.of(asbCase), this.lookup.rights(key), this.circles.of(asbCase),
				this.risk.history(key), this.logs.plan(asbCase), this.requests.of(CaseSubject.KIND, key),
				deadlines(asbCase), this.logs.of(asbCase), this.logs.timeline(asbCase),
				this.reviews.history(asbCase.partnership(), key));
	}

	/** Open steps, the soonest due first. */
	private static List<CaseView.Deadline> deadlines(AsbCase asbCase) {
		return asbCase.deadlines()
			.open()
			.entrySet()
			.stream()
			.map((open) -> new CaseView.Deadline(open.getKey().label(), open.getValue().day(), open.getValue().at(),
					open.getValue().timesMoved()))
			.sorted(Comparator.comparing(CaseView.Deadline::at))
			.toList();
	}

}
