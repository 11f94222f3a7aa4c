package org.partnershipactions.intake;

import org.partnershipactions.cases.CaseOpening;
import org.partnershipactions.intake.ReportEvent.ReportAddedTo;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes what reporters add after triage to the case that their report belongs to. */
@Component
class AdditionsToCases {

	private final CaseOpening cases;

	private final AsbReports reports;

	AdditionsToCases(CaseOpening cases, AsbReports reports) {
		this.cases = cases;
		this.reports = reports;
	}

	@EventListener
	void added(ReportAddedTo event) {
		if (event.caseKey() != null) {
			this.cases.saidMore(event.caseKey(), this.reports.withKey(event.key()).ref());
		}
	}

}
