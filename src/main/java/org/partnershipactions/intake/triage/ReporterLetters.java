package org.partnershipactions.intake.triage;

import java.util.Optional;

import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.residents.ResidentRegister;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mail to a reporter at the moment at which it is sent. */
@Component
@Transactional
public class ReporterLetters {

	private final AsbReports reports;

	private final ResidentRegister residents;

	ReporterLetters(AsbReports reports, ResidentRegister residents) {
		this.reports = reports;
		this.residents = residents;
	}

	/** The mail; empty where the reporter was not told by mail, or has no address now. */
	public Optional<ReporterLetter> of(String reportKey) {
		AsbReport report = this.reports.withKey(reportKey);
		return report.telling()
			.filter((telling) -> telling.channel() == Channel.EMAIL)
			.flatMap((telling) -> address(report).map((address) -> new ReporterLetter(address,
					"Your report " + report.ref() + ": what became of it", telling.words())));
	}

	private Optional<String> address(AsbReport report) {
		return Optional.ofNullable(
				this.residents.view(report.reporter().reporterKey(), report.ref() + ": sending the answer").email());
	}

	/**
	 * A mail to a reporter.
	 *
	 * @param address e-mail address as it is known now
	 * @param subject subject line: the reference and nothing personal
	 * @param text what the reporter is told
	 */
	public record ReporterLetter(String address, String subject, String text) {
	}

}
