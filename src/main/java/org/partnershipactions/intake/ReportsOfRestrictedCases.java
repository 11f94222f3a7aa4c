package org.partnershipactions.intake;

import java.util.Optional;

import org.partnershipactions.cases.CaseEvent.CaseRestricted;
import org.partnershipactions.cases.reading.CaseHistory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hands what reporters are still to be told to the lead officers of a case that is
 * restricted, and back to Daily Tasking when it is no longer.
 */
@Component
class ReportsOfRestrictedCases {

	private final CaseHistory cases;

	private final AsbReports reports;

	private final ReportProcess process;

	ReportsOfRestrictedCases(CaseHistory cases, AsbReports reports, ReportProcess process) {
		this.cases = cases;
		this.reports = reports;
		this.process = process;
	}

	@EventListener
	void restricted(CaseRestricted event) {
		this.cases.reports(event.key())
			.stream()
			.map(this.reports::findById)
			.flatMap(Optional::stream)
			.filter((report) -> report.state() == ReportState.TO_TELL)
			.forEach(this.process::changed);
	}

}
