package org.partnershipactions.casereviews.rights;

import java.time.Period;
import java.util.List;

import org.partnershipactions.intake.ReportEvent.ReportReceived;
import org.partnershipactions.intake.matching.MadeReports;
import org.partnershipactions.intake.matching.MadeReports.MadeReport;
import org.partnershipactions.residents.ResidentRegister;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks at each new report: did its reporter report before within six months? Then the
 * right to a case review is to be explained to them (statutory guidance of 17 September
 * 2025), every time, however far they are from the threshold.
 */
@Component
class RightWatch {

	/** Guidance, no local figure. */
	private static final Period WITHIN = Period.ofMonths(6);

	private final RightNotices notices;

	private final MadeReports reports;

	private final ResidentRegister residents;

	RightWatch(RightNotices notices, MadeReports reports, ResidentRegister residents) {
		this.notices = notices;
		this.reports = reports;
		this.residents = residents;
	}

	@EventListener
	void received(ReportReceived event) {
		this.reports.withKeys(List.of(event.key()))
			.stream()
			.filter((report) -> report.reporterKey() != null && !this.notices.existsByReportKey(report.key()))
			.forEach(this::compare);
	}

	private void compare(MadeReport report) {
		int made = (int) this.reports.by(this.residents.keys(report.reporterKey()))
			.stream()
			.filter((one) -> one.partnership().equals(report.partnership()) && within(one, report))
			.count();
		if (made > 1) {
			this.notices.save(new RightNotice(report, made));
		}
	}

	/** From the same day six months ago on, this report included. */
	private static boolean within(MadeReport one, MadeReport last) {
		return !one.reportedOn().isBefore(last.reportedOn().minus(WITHIN))
				&& !one.reportedOn().isAfter(last.reportedOn());
	}

}
