package org.partnershipactions.intake.triage;

import org.partnershipactions.cases.CaseOpening;
import org.partnershipactions.cases.NewCase;
import org.partnershipactions.cases.NewCase.LinkedReport;
import org.partnershipactions.cases.reading.OpenCases;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.Referrals;
import org.partnershipactions.intake.ReportTeams;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;

/** Carries out what was decided: a case is opened or joined, an agency is asked. */
@Component
class TriageFollowUp {

	private final CaseOpening cases;

	private final OpenCases open;

	private final Referrals referrals;

	private final ReportTeams teams;

	TriageFollowUp(CaseOpening cases, OpenCases open, Referrals referrals, ReportTeams teams) {
		this.cases = cases;
		this.open = open;
		this.referrals = referrals;
		this.teams = teams;
	}

	Triaged follow(AsbReport report, Decided decided) {
		return switch (decided.decision()) {
			case NEW_CASE -> open(report, decided);
			case JOIN_CASE -> join(report, decided);
			case REFER -> new Triaged(null, null, decided.agency(), this.referrals.ask(report, decided.agency()));
			case NOT_ASB, NO_ACTION -> Triaged.NOTHING;
		};
	}

	private Triaged open(AsbReport report, Decided decided) {
		String lead = (decided.agency() != null) ? decided.agency() : this.teams.leadAgency();
		String key = this.cases.open(new NewCase(report.partnership(), lead, report.place().ward(),
				report.place().placeKey(), report.categories(), linked(report)));
		return new Triaged(key, this.open.ref(key), null, null);
	}

	private Triaged join(AsbReport report, Decided decided) {
		String key = caseKey(report, decided.caseRef());
		this.cases.link(key, linked(report));
		return new Triaged(key, decided.caseRef(), null, null);
	}

	private String caseKey(AsbReport report, String ref) {
		try {
			return this.cases.keyOf(report.partnership(), ref);
		}
		catch (NotFound unknown) {
			throw new InvalidAnswers("caseRef", "There is no case " + ref + ". Check its reference");
		}
	}

	private static LinkedReport linked(AsbReport report) {
		return new LinkedReport(report.key(), report.ref(), report.reporter().reporterKey(), report.place().placeKey(),
				report.facts().occurredAt(), report.categories());
	}

}
