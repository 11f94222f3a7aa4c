package org.partnershipactions.cases;

import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases and links reports to them, for whoever triages and has checked who may. */
@Service
@Transactional
public class CaseOpening {

	private final AsbCases cases;

	private final CaseRefs refs;

	private final PartnershipClock clock;

	CaseOpening(AsbCases cases, CaseRefs refs, PartnershipClock clock) {
		this.cases = cases;
		this.refs = refs;
		this.clock = clock;
	}

	/**
	 * Opens a case with its first report.
	 * @return key of the case
	 */
	public String open(NewCase newCase) {
		LocalDate today = this.clock.today();
		AsbCase opened = new AsbCase(newCase, this.refs.next(newCase.partnership(), today.getYear()), today);
		if (newCase.report() != null) {
			opened.link(newCase.report(), today);
		}
		return this.cases.save(opened).key();
	}

	/** Links one more report; linking it a second time changes nothing. */
	public void link(String caseKey, LinkedReport report) {
		this.cases.save(this.cases.withKey(caseKey).link(report, this.clock.today()));
	}

	/** Key of a case; {@link NotFound} where there is none. */
	@Transactional(readOnly = true)
	public String keyOf(String partnership, String ref) {
		return this.cases.findByPartnershipAndRef(partnership, ref)
			.map(AsbCase::key)
			.orElseThrow(() -> new NotFound("case"));
	}

}
