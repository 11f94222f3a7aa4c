package org.partnershipactions.intake.triage;

import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.Channel;
import org.partnershipactions.intake.IntakeDates;
import org.partnershipactions.intake.ReportProcess;
import org.partnershipactions.intake.Telling;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where it is recorded, and for mails arranged, that a reporter is told. */
@Component
class TellingDesk {

	private final AsbReports reports;

	private final ReportProcess process;

	private final IntakeDates dates;

	TellingDesk(AsbReports reports, ReportProcess process, IntakeDates dates) {
		this.reports = reports;
		this.process = process;
		this.dates = dates;
	}

	@Transactional
	public void tell(String key, Channel channel, String words) {
		AsbReport report = this.reports.locked(key);
		report.tell(new Telling(channel, words.strip(), Actor.username(), this.dates.now()));
		this.process.told(this.reports.save(report));
	}

}
