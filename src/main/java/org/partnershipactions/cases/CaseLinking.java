package org.partnershipactions.cases;

import org.partnershipactions.cases.CaseDeadlines.StepDue;
import org.partnershipactions.cases.NewCase.LinkedReport;

import org.springframework.stereotype.Component;

/** Carries out what follows when a report joins a case. */
@Component
class CaseLinking {

	private final AsbCases cases;

	private final CaseSchedule dates;

	private final CaseCourse course;

	private final CaseProcess process;

	CaseLinking(AsbCases cases, CaseSchedule dates, CaseCourse course, CaseProcess process) {
		this.cases = cases;
		this.dates = dates;
		this.course = course;
		this.process = process;
	}

	void open(AsbCase asbCase, LinkedReport first) {
		if (first != null) {
			asbCase.link(first, this.dates.today());
		}
		this.course.begin(asbCase, asbCase.hasVictim() ? CaseStep.CONTACT : CaseStep.ASSESS);
		this.cases.save(asbCase);
		this.process.opened(asbCase);
		if (asbCase.categories().contains(CaseCategory.OFFENSIVE_GRAFFITI)) {
			removeGraffiti(asbCase);
		}
	}

	void link(AsbCase asbCase, LinkedReport report) {
		if (asbCase.link(report, this.dates.today())) {
			assessAgain(asbCase);
			if (report.categories().contains(CaseCategory.OFFENSIVE_GRAFFITI)) {
				removeGraffiti(asbCase);
			}
			this.course.happened(asbCase);
		}
	}

	/** What somebody adds may change the risk; a case that is closed only notes it. */
	void saidMore(AsbCase asbCase, String reportRef) {
		this.cases.save(asbCase.saidMore(reportRef, this.dates.today()));
		if (asbCase.status().live()) {
			assessAgain(asbCase);
			this.course.happened(asbCase);
		}
	}

	/**
	 * The risk is looked at again within a day, unless its first look is still to come.
	 */
	void assessAgain(AsbCase asbCase) {
		if (asbCase.awaitsFirstAssessment()) {
			asbCase.deadlines().of(CaseStep.ASSESS).ifPresent((due) -> soon(asbCase, due));
		}
		else if (!asbCase.deadlines().isOpen(CaseStep.ASSESS_AGAIN)) {
			this.cases.save(this.course.begin(asbCase, CaseStep.ASSESS_AGAIN));
			this.process.riskToBeAssessed(asbCase);
		}
	}

	private void soon(AsbCase asbCase, StepDue due) {
		if (due.day().isAfter(this.dates.dueAgain())) {
			asbCase.deadlines().shift(CaseStep.ASSESS, this.dates.dueAgain());
		}
	}

	private void removeGraffiti(AsbCase asbCase) {
		if (!asbCase.deadlines().isOpen(CaseStep.GRAFFITI)) {
			this.course.begin(asbCase, CaseStep.GRAFFITI);
			asbCase.efforts().found(this.dates.now(), asbCase.deadlines().get(CaseStep.GRAFFITI).at());
			this.cases.save(asbCase);
			this.process.graffitiToBeRemoved(asbCase);
		}
	}

}
