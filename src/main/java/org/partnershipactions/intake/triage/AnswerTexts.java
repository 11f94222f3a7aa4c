package org.partnershipactions.intake.triage;

import java.util.Locale;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.Triage;
import org.partnershipactions.partners.Directory;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts by which reporters are told, one for each decision, to be changed to fit. */
@Component
class AnswerTexts {

	private final AsbReports reports;

	private final Directory directory;

	private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

	AnswerTexts(AsbReports reports, Directory directory) {
		this.reports = reports;
		this.directory = directory;
		this.texts.setBasename("cases/answers");
		this.texts.setDefaultEncoding("UTF-8");
	}

	/** The text for what was decided on a report. */
	@Transactional(readOnly = true)
	public String of(String key) {
		AsbReport report = this.reports.withKey(key);
		Triage triage = report.triage().orElseThrow();
		String agency = (triage.agency() != null) ? this.directory.agencyName(triage.agency()) : "";
		String name = "answer." + triage.decision().name().toLowerCase(Locale.ROOT).replace('_', '-');
		return this.texts.getMessage(name,
				new Object[] { report.ref(), DayWords.day(report.origin().receivedAt()),
						report.mainCategory().words().toLowerCase(Locale.UK), agency,
						this.directory.partnershipName(report.partnership()) },
				Locale.UK);
	}

}
