package org.partnershipactions.intake;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.cases.CaseEvent.CaseRestricted;
import org.partnershipactions.cases.reading.CaseHistory;
import org.partnershipactions.workflow.MatterRestricted;

import org.springframework.context.ApplicationEventPublisher;
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

	private final ApplicationEventPublisher events;

	ReportsOfRestrictedCases(CaseHistory cases, AsbReports reports, ReportProcess process,
			ApplicationEventPublisher events) {
		this.events = events;
		this.cases = cases;
		this.reports = reports;
		this.process = process;
	}

	@EventListener
	void restricted(CaseRestricted event) {
		List<AsbReport> all = this.cases.reports(event.key())
			.stream()
			.map(this.reports::findById)
			.flatMap(Optional::stream)
			.toList();
		all.stream().filter((report) -> report.state() == ReportState.TO_TELL).forEach(this.process::changed);
		all.forEach((report) -> this.events.publishEvent(new MatterRestricted(ReportSubject.KIND, report.key())));
	}

}
