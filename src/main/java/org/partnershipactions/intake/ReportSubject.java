package org.partnershipactions.intake;

import java.util.Optional;

import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says what the process of a report is about, and of which partnership it is. */
@Component
public class ReportSubject implements ProcessSubject, Belonging {

	public static final String KIND = "report";

	private final AsbReports reports;

	private final CaseAccess cases;

	ReportSubject(AsbReports reports, CaseAccess cases) {
		this.reports = reports;
		this.cases = cases;
	}

	@Override
	public String process() {
		return ReportStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		AsbReport report = this.reports.withKey(key);
		return new Subject(report.partnership(), KIND, key, report.ref(), report.title(), null, path(report));
	}

	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		return Optional.of(ConfidentialMatter.unlessRestricted(KIND, key, this.cases.officersOf(key).isPresent()));
	}

	public static String path(AsbReport report) {
		return "/asb/reports/" + report.ref();
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.reports.findById(key).map(AsbReport::partnership);
	}

}
