package org.partnershipactions.intake;

import java.util.List;

import org.partnershipactions.contributions.ContributionRequest;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.privacy.DisclosureLedger;
import org.partnershipactions.privacy.DisclosurePurpose;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.NewDisclosure;
import org.partnershipactions.privacy.PrivacySubject;
import org.partnershipactions.privacy.Regime;

import org.springframework.stereotype.Component;

/** Asks the agency that owns a matter to deal with the report, and keeps track of it. */
@Component
public class Referrals {

	private final ContributionRequesting requests;

	private final IntakeDates dates;

	private final ReportTeams teams;

	private final DisclosureLedger disclosures;

	Referrals(ContributionRequesting requests, IntakeDates dates, ReportTeams teams, DisclosureLedger disclosures) {
		this.disclosures = disclosures;
		this.requests = requests;
		this.dates = dates;
		this.teams = teams;
	}

	/**
	 * Asks an agency; what was reported stays in the report and is read there, which the
	 * ledger of disclosures says.
	 */
	public String ask(AsbReport report, String agency) {
		this.disclosures.shared(new NewDisclosure(
				new PrivacySubject(report.partnership(), ReportSubjects.KIND, report.key(), report.ref()), agency,
				DisclosurePurpose.REPORT_REFERRAL, "Dealing with a report of anti-social behaviour",
				Gateway.CRIME_AND_DISORDER_ACT_S115, Regime.UK_GDPR, List.of("what happened", "where", "when")));
		return this.requests.ask(new ContributionRequest(report.partnership(), ReportSubjects.KIND, report.key(),
				report.ref(), report.title(), null, ReportSubjects.path(report), agency, this.teams.asker().toString(),
				"Deal with this report and say what was done", this.dates.referralDue()));
	}

	/** Everything that agencies were asked for about a report. */
	public List<ContributionView> of(AsbReport report) {
		return this.requests.of(ReportSubjects.KIND, report.key());
	}

}
