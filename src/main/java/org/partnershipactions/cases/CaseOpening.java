package org.partnershipactions.cases;

import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.NewCase.LinkedReport;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases and links reports to them, for whoever triages and has checked who may. */
@Service
@Transactional
public class CaseOpening {

	private final AsbCases cases;

	private final CaseReferences refs;

	private final CaseLinking linking;

	private final PartnershipClock clock;

	CaseOpening(AsbCases cases, CaseReferences refs, CaseLinking linking, PartnershipClock clock) {
		this.cases = cases;
		this.refs = refs;
		this.linking = linking;
		this.clock = clock;
	}

	/**
	 * Opens a case with its first report, and starts its process.
	 * @return key of the case
	 */
	public String open(NewCase newCase) {
		LocalDate today = this.clock.today();
		AsbCase opened = new AsbCase(newCase, this.refs.next(newCase.partnership(), today.getYear()), today);
		this.linking.open(opened, newCase.report());
		return opened.key();
	}

	/**
	 * Links one more report, after which the risk is assessed again; linking it a second
	 * time changes nothing. {@code StepNotOpen} where the case is closed.
	 */
	public void link(String caseKey, LinkedReport report) {
		this.linking.link(this.cases.withKey(caseKey), report);
	}

	/** Tells a case that somebody added to one of its reports. */
	public void saidMore(String caseKey, String reportRef) {
		this.linking.saidMore(this.cases.withKey(caseKey), reportRef);
	}

	/** Key of a case; {@link NotFound} where there is none. */
	@Transactional(readOnly = true)
	public String keyOf(String partnership, String ref) {
		return this.cases.findByPartnershipAndRef(partnership, ref)
			.map(AsbCase::key)
			.orElseThrow(() -> new NotFound("case"));
	}

}
