package org.partnershipactions.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.contributions.ContributionHost;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/**
 * Hosts what agencies are asked for about a report and asks another one.
 */
@Component
class ReportContributions implements ContributionHost {

	private final AsbReports reports;

	private final Referrals referrals;

	private final ReportTeams teams;

	private final ReportProcess process;

	private final ReportSubjects subjects;

	ReportContributions(AsbReports reports, Referrals referrals, ReportTeams teams, ReportProcess process,
			ReportSubjects subjects) {
		this.reports = reports;
		this.referrals = referrals;
		this.teams = teams;
		this.process = process;
		this.subjects = subjects;
	}

	@Override
	public String kind() {
		return ReportSubjects.KIND;
	}

	@Override
	public Subject subject(String subjectKey) {
		return this.subjects.of(subjectKey);
	}

	@Override
	public void askAnother(ContributionView former, String agency, String comment) {
		AsbReport report = this.reports.withKey(former.subjectKey());
		this.process.referredAgain(this.reports.save(report.referAgain(agency, this.referrals.ask(report, agency))));
	}

	@Override
	public List<Map<String, String>> agenciesToAsk(String subjectKey) {
		AsbReport report = this.reports.withKey(subjectKey);
		Set<String> asked = this.referrals.of(report)
			.stream()
			.map(ContributionView::agency)
			.collect(Collectors.toSet());
		return this.teams.directory()
			.agencies(report.partnership())
			.stream()
			.filter((agency) -> !asked.contains(agency.code()))
			.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
			.toList();
	}

}
