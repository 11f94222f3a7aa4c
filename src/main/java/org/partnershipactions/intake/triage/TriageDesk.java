package org.partnershipactions.intake.triage;

import java.util.Locale;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.IntakeDates;
import org.partnershipactions.intake.ReportAccess;
import org.partnershipactions.intake.ReportProcess;
import org.partnershipactions.intake.ReportRules;
import org.partnershipactions.intake.ReportTeams;
import org.partnershipactions.intake.Triage;
import org.partnershipactions.intake.TriageDecision;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;
import org.partnershipactions.workflow.TriesAgain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a report is decided, in one transaction and by one person. */
@Component
class TriageDesk {

	private final AsbReports reports;

	private final TriageFollowUp next;

	private final ReportProcess process;

	private final IntakeDates dates;

	private final ReportAccess access;

	private final ReportTeams teams;

	private final Directory directory;

	TriageDesk(AsbReports reports, TriageFollowUp next, ReportProcess process, IntakeDates dates, ReportAccess access,
			ReportTeams teams, Directory directory) {
		this.reports = reports;
		this.next = next;
		this.process = process;
		this.dates = dates;
		this.access = access;
		this.teams = teams;
		this.directory = directory;
	}

	/** Decides; the report is locked until this is done, so that the second one waits. */
	@TriesAgain
	@Transactional
	public Triaged decide(String key, Decided handedIn) {
		AsbReport report = this.reports.locked(key);
		if (report.triage().isPresent()) {
			throw new StepNotOpen(whoWasFaster(report));
		}
		Decided decided = handedIn.tidy();
		check(report, decided);
		Triaged triaged = this.next.follow(report, decided);
		Triage triage = new Triage(decided.decision(), decided.reason(), triaged.caseKey(), triaged.agency(),
				triaged.contributionKey(), Actor.username(), this.dates.now());
		this.process.triaged(this.reports.save(report.triage(triage, this.dates.tellDue())),
				triaged.contributionKey() != null);
		return triaged;
	}

	/** What the loser of a race reads. */
	@Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
	public String whyNotOpen(String key) {
		return whoWasFaster(this.reports.withKey(key));
	}

	private static final int LONGEST_REASON = 2000;

	void check(AsbReport report, Decided decided) {
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

	String whoWasFaster(AsbReport report) {
		return report.triage()
			.map((triage) -> "%s was decided already, on %s by %s: %s. Nothing was changed.".formatted(report.ref(),
					DayWords.moment(triage.triagedAt()), name(triage.triagedBy()),
					triage.decision().words().toLowerCase(Locale.UK)))
			.orElse("Somebody else changed this report at the same moment. Try once more.");
	}

	private String name(String username) {
		return username.equals(Actor.username()) ? "you" : this.directory.personName(username);
	}

	private void needs(AsbReport report, Decided decided, ReportRules.Problems problems) {
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
		return agency != null && !this.teams.serves(report.partnership(), agency);
	}

}
