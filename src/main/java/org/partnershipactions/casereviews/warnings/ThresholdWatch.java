package org.partnershipactions.casereviews.warnings;

import java.util.List;

import org.partnershipactions.casereviews.ThresholdDesk;
import org.partnershipactions.intake.ReportEvent.ReportReceived;
import org.partnershipactions.intake.matching.MadeReport;
import org.partnershipactions.intake.matching.MadeReports;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks at each new report: does its reporter reach the threshold with it? */
@Component
class ThresholdWatch {

	private final MadeReports reports;

	private final ThresholdDesk threshold;

	private final WarningBook warnings;

	ThresholdWatch(MadeReports reports, ThresholdDesk threshold, WarningBook warnings) {
		this.reports = reports;
		this.threshold = threshold;
		this.warnings = warnings;
	}

	@EventListener
	void on(ReportReceived event) {
		this.reports.withKeys(List.of(event.key()))
			.stream()
			.filter((report) -> report.reporterKey() != null)
			.forEach(this::look);
	}

	private void look(MadeReport report) {
		int reports = this.threshold.countingToday(report.reporterKey());
		if (this.threshold.enough(reports)) {
			this.warnings.warn(report.partnership(), report.reporterKey(), reports);
		}
	}

}
