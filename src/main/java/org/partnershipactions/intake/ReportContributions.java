package org.partnershipactions.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.contributions.ContributionHost;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.OverdueReviews;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/**
 * Hosts what agencies are asked for about a report: asks another one, and reports what is
 * late.
 */
@Component
class ReportContributions implements ContributionHost {

	private final AsbReports reports;

	private final Referrals referrals;

	private final ReportTeams teams;

	private final ReportProcess process;

	private final OverdueReviews reviews;

	ReportContributions(AsbReports reports, Referrals referrals, ReportTeams teams, ReportProcess process,
			OverdueReviews reviews) {
		this.reports = reports;
		this.referrals = referrals;
		this.teams = teams;
		this.process = process;
		this.reviews = reviews;
	}

	@Override
	public String kind() {
		return ReportSubjects.KIND;
	}

	@Override
	public void askAnother(ContributionView declined, String agency, String comment) {
		askAnother(declined.subjectKey(), agency);
	}

	void askAnother(String key, String agency) {
		AsbReport report = this.reports.withKey(key);
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

	@Override
	public void fellLate(ContributionView contribution, Step step, LocalDate due) {
		AsbReport report = this.reports.withKey(contribution.subjectKey());
		String label = contribution.state().silent() ? "Answer the request" : "Make the contribution";
		this.reviews.open(new LateItem(report.partnership(), step, report.ref(), report.title(),
				ReportSubjects.path(report), null, Queue.ofAgency(contribution.agency(), "member").team(), label, due,
				this.referrals.timesMoved(contribution), false));
	}

}
