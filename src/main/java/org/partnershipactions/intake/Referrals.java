package org.partnershipactions.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.contributions.ContributionHost;
import org.partnershipactions.contributions.ContributionRequest;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.privacy.DisclosureLedger;
import org.partnershipactions.privacy.DisclosurePurpose;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.NewDisclosure;
import org.partnershipactions.privacy.PrivacySubject;
import org.partnershipactions.privacy.Regime;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/**
 * Asks the agency that owns a matter to deal with the report, keeps track of it, and asks
 * another one in its place.
 */
@Component
public class Referrals implements ContributionHost {

	private final AsbReports reports;

	private final ReportSchedule schedule;

	private final ReportProcess process;

	private final ReportSubject subjects;

	private final ContributionRequesting requests;

	private final DisclosureLedger disclosures;

	Referrals(AsbReports reports, ReportSchedule schedule, ReportProcess process, ReportSubject subjects,
			ContributionRequesting requests, DisclosureLedger disclosures) {
		this.reports = reports;
		this.schedule = schedule;
		this.process = process;
		this.subjects = subjects;
		this.requests = requests;
		this.disclosures = disclosures;
	}

	/**
	 * Asks an agency; what was reported stays in the report and is read there, which the
	 * ledger of disclosures says.
	 */
	public String ask(AsbReport report, String agency) {
		this.disclosures.shared(new NewDisclosure(
				new PrivacySubject(report.partnership(), ReportSubject.KIND, report.key(), report.ref()), agency,
				DisclosurePurpose.REPORT_REFERRAL, "Dealing with a report of anti-social behaviour",
				Gateway.CRIME_AND_DISORDER_ACT_S115, Regime.UK_GDPR, List.of("what happened", "where", "when")));
		return this.requests
			.ask(new ContributionRequest(report.partnership(), ReportSubject.KIND, report.key(), report.ref(),
					report.title(), null, ReportSubject.path(report), agency, this.schedule.asker().toString(),
					"Deal with this report and say what was done", this.schedule.referralDue(report.categories())));
	}

	/** Everything that agencies were asked for about a report. */
	public List<ContributionView> of(AsbReport report) {
		return this.requests.of(ReportSubject.KIND, report.key());
	}

	@Override
	public String kind() {
		return ReportSubject.KIND;
	}

	@Override
	public Subject subject(String subjectKey) {
		return this.subjects.of(subjectKey);
	}

	@Override
	public void askAnother(ContributionView former, String agency, String comment) {
		AsbReport report = this.reports.withKey(former.subjectKey());
		this.process.referredAgain(this.reports.save(report.referAgain(agency, ask(report, agency))));
	}

	@Override
	public List<Map<String, String>> agenciesToAsk(String subjectKey) {
		AsbReport report = this.reports.withKey(subjectKey);
		Set<String> asked = of(report).stream().map(ContributionView::agency).collect(Collectors.toSet());
		return this.schedule.choices(report.partnership(), asked);
	}

}
