package org.partnershipactions.intake;

import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says what a task of the report's process is about. */
@Component
public class ReportSubjects implements ProcessSubject {

	public static final String KIND = "report";

	private final AsbReports reports;

	ReportSubjects(AsbReports reports) {
		this.reports = reports;
	}

	@Override
	public String process() {
		return Steps.PROCESS;
	}

	@Override
	public Subject of(String key) {
		AsbReport report = this.reports.withKey(key);
		return new Subject(report.partnership(), KIND, key, report.ref(), report.title(), null, path(report));
	}

	public static String path(AsbReport report) {
		return "/asb/reports/" + report.ref();
	}

}
