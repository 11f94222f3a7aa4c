package org.partnershipactions.cases;

import org.partnershipactions.cases.CaseDeadlines.StepDue;
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

	private final CaseSchedule schedule;

	private final CaseProcess process;

	private final CaseAccess access;

	CaseOpening(AsbCases cases, CaseReferences refs, CaseSchedule schedule, CaseProcess process, CaseAccess access) {
		this.cases = cases;
		this.refs = refs;
		this.schedule = schedule;
		this.process = process;
		this.access = access;
	}

	/**
	 * Opens a case with its first report, and starts its process.
	 * @return key of the case
	 */
	public String open(NewCase begun) {
		String ref = this.refs.next(begun.partnership(), this.schedule.today().getYear());
		AsbCase asbCase = new AsbCase(begun, ref, this.schedule.today());
		if (begun.report() != null) {
			asbCase.link(begun.report(), this.schedule.today());
		}
		this.process.begin(asbCase, asbCase.hasVictim() ? CaseStep.CONTACT : CaseStep.ASSESS);
		this.cases.save(asbCase);
		this.process.opened(asbCase);
		if (asbCase.categories().contains(CaseCategory.OFFENSIVE_GRAFFITI)) {
			removeGraffiti(asbCase);
		}
		return asbCase.key();
	}

	/**
	 * Links one more report, after which the risk is assessed again; linking it a second
	 * time changes nothing. {@code StepNotOpen} where the case is closed.
	 */
	public void link(String caseKey, LinkedReport report) {
		AsbCase asbCase = this.cases.withKey(caseKey);
		if (asbCase.link(report, this.schedule.today())) {
			assessAgain(asbCase);
			if (report.categories().contains(CaseCategory.OFFENSIVE_GRAFFITI)) {
				removeGraffiti(asbCase);
			}
			this.process.happened(asbCase);
		}
	}

	/**
	 * Tells a case that somebody added to one of its reports, which may change the risk;
	 * a case that is closed only notes it.
	 */
	public void saidMore(String caseKey, String reportRef) {
		AsbCase asbCase = this.cases.withKey(caseKey);
		this.cases.save(asbCase.saidMore(reportRef, this.schedule.today()));
		if (asbCase.status().live()) {
			assessAgain(asbCase);
			this.process.happened(asbCase);
		}
	}

	/**
	 * Key of a case that a report can be linked to; {@link NotFound} where there is none,
	 * or who is signed in may not see it.
	 */
	@Transactional(readOnly = true)
	public String keyOf(String partnership, String ref) {
		return this.cases.findByPartnershipAndRef(partnership, ref)
			.map(AsbCase::key)
			.filter(this.access::sees)
			.orElseThrow(() -> new NotFound("case"));
	}

	/**
	 * The risk is looked at again within a day, unless its first look is still to come.
	 */
	void assessAgain(AsbCase asbCase) {
		if (asbCase.awaitsFirstAssessment()) {
			asbCase.deadlines().of(CaseStep.ASSESS).ifPresent((due) -> soon(asbCase, due));
		}
		else if (!asbCase.deadlines().isOpen(CaseStep.ASSESS_AGAIN)) {
			this.cases.save(this.process.begin(asbCase, CaseStep.ASSESS_AGAIN));
			this.process.riskToBeAssessed(asbCase);
		}
	}

	private void soon(AsbCase asbCase, StepDue due) {
		if (due.day().isAfter(this.schedule.dueAgain())) {
			asbCase.deadlines().shift(CaseStep.ASSESS, this.schedule.dueAgain());
		}
	}

	private void removeGraffiti(AsbCase asbCase) {
		if (!asbCase.deadlines().isOpen(CaseStep.GRAFFITI)) {
			StepDue due = this.schedule.due(asbCase, CaseStep.GRAFFITI);
			this.cases.save(asbCase.graffitiFound(due, this.schedule.now()));
			this.process.graffitiToBeRemoved(asbCase);
		}
	}

}
