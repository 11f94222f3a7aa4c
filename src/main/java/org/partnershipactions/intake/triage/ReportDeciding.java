package org.partnershipactions.intake.triage;

import java.util.Locale;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.cases.CaseOpening;
import org.partnershipactions.cases.NewCase;
import org.partnershipactions.cases.NewCase.LinkedReport;
import org.partnershipactions.cases.reading.OpenCases;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.Referrals;
import org.partnershipactions.intake.ReportAccess;
import org.partnershipactions.intake.ReportProcess;
import org.partnershipactions.intake.ReportRules;
import org.partnershipactions.intake.ReportSchedule;
import org.partnershipactions.intake.Triage;
import org.partnershipactions.intake.Triage.TriageDecision;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;
import org.partnershipactions.workflow.TriesAgain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides a report, in one transaction and by one person, and carries out what was
 * decided: a case is opened or joined, an agency is asked.
 */
@Component
class ReportDeciding {

	private static final int LONGEST_REASON = 2000;

	private final AsbReports reports;

	private final ReportProcess process;

	private final ReportSchedule schedule;

	private final ReportAccess access;

	private final CaseOpening cases;

	private final OpenCases openCases;

	private final Referrals referrals;

	ReportDeciding(AsbReports reports, ReportProcess process, ReportSchedule schedule, ReportAccess access,
			CaseOpening cases, OpenCases openCases, Referrals referrals) {
		this.reports = reports;
		this.process = process;
		this.schedule = schedule;
		this.access = access;
		this.cases = cases;
		this.openCases = openCases;
		this.referrals = referrals;
	}

	/** Decides; the report is locked until this is done, so that the second one waits. */
	@TriesAgain
	@Transactional
	public TriageResult decide(String key, TriageReport handedIn) {
		AsbReport report = this.reports.locked(key);
		if (report.triage().isPresent()) {
			throw new StepNotOpen(whoWasFaster(report));
		}
		TriageReport decided = handedIn.tidy();
		check(report, decided);
		TriageResult triaged = follow(report, decided);
		Triage triage = new Triage(decided.decision(), decided.reason(), triaged.caseKey(), triaged.agency(),
				triaged.contributionKey(), Actor.username(), this.schedule.now());
		this.process.triaged(this.reports.save(report.triage(triage, this.schedule.tellDue())),
				triaged.contributionKey() != null);
		return triaged;
	}

	/** What the loser of a race reads. */
	@Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
	public String whyNotOpen(String key) {
		return whoWasFaster(this.reports.withKey(key));
	}

	private void check(AsbReport report, TriageReport decided) {
		if (!Actor.SYSTEM.equals(Actor.username()) && !report.partnership().equals(this.access.partnership())) {
			throw new NotFound("report");
		}
		ReportRules.Problems problems = new ReportRules.Problems();
		problems.when(decided.decision() == null, "decision", "Choose what becomes of the report");
		if (decided.decision() != null) {
			needs(report, decided, problems);
		}
		problems.longest(new ReportRules.Limit("reason", "The reason", LONGEST_REASON), decided.reason());
		problems.refuse();
	}

	private String whoWasFaster(AsbReport report) {
		return report.triage()
			.map((triage) -> "%s was decided already, on %s by %s: %s. Nothing was changed.".formatted(report.ref(),
					DayWords.moment(triage.triagedAt()), name(triage.triagedBy()),
					triage.decision().words().toLowerCase(Locale.UK)))
			.orElse("Somebody else changed this report at the same moment. Try once more.");
	}

	private String name(String username) {
		return username.equals(Actor.username()) ? "you" : this.schedule.personName(username);
	}

	private void needs(AsbReport report, TriageReport decided, ReportRules.Problems problems) {
		TriageDecision decision = decided.decision();
		problems.when(decision.needsReason() && decided.reason() == null, "reason",
				"Enter the reason for the decision");
		problems.when(decision == TriageDecision.JOIN_CASE && decided.caseRef() == null, "caseRef",
				"Enter the reference of the case that the report joins");
		problems.when(decision == TriageDecision.REFER && decided.agency() == null, "agency",
				"Choose the agency that the report is referred to");
		problems.when(usesAgency(decision) && unknown(report, decided.agency()), "agency",
				"Choose one of the agencies of the partnership");
	}

	private static boolean usesAgency(TriageDecision decision) {
		return decision == TriageDecision.REFER || decision == TriageDecision.NEW_CASE;
	}

	private boolean unknown(AsbReport report, String agency) {
		return agency != null && !this.schedule.serves(report.partnership(), agency);
	}

	private TriageResult follow(AsbReport report, TriageReport decided) {
		return switch (decided.decision()) {
			case NEW_CASE -> open(report, decided);
			case JOIN_CASE -> join(report, decided);
			case REFER -> new TriageResult(null, null, decided.agency(), this.referrals.ask(report, decided.agency()));
			case NOT_ASB, NO_ACTION -> TriageResult.NOTHING;
		};
	}

	private TriageResult open(AsbReport report, TriageReport decided) {
		String lead = (decided.agency() != null) ? decided.agency() : this.schedule.leadAgency(report.partnership());
		String key = this.cases.open(new NewCase(report.partnership(), lead, report.place().ward(),
				report.place().placeKey(), report.categories(), linked(report)));
		return new TriageResult(key, this.openCases.ref(key), null, null);
	}

	private TriageResult join(AsbReport report, TriageReport decided) {
		String key = caseKey(report, decided.caseRef());
		this.cases.link(key, linked(report));
		return new TriageResult(key, decided.caseRef(), null, null);
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
