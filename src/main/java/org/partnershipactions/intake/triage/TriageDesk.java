package org.partnershipactions.intake.triage;

import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.IntakeDates;
import org.partnershipactions.intake.ReportProcess;
import org.partnershipactions.intake.Triage;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.StepNotOpen;
import org.partnershipactions.workflow.TriesAgain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a report is decided, in one transaction and by one person. */
@Component
class TriageDesk {

	private final AsbReports reports;

	private final TriageRules rules;

	private final TriageFollowUp next;

	private final ReportProcess process;

	private final IntakeDates dates;

	TriageDesk(AsbReports reports, TriageRules rules, TriageFollowUp next, ReportProcess process, IntakeDates dates) {
		this.reports = reports;
		this.rules = rules;
		this.next = next;
		this.process = process;
		this.dates = dates;
	}

	/** Decides; the report is locked until this is done, so that the second one waits. */
	@TriesAgain
	@Transactional
	public Triaged decide(String key, Decided handedIn) {
		AsbReport report = this.reports.locked(key);
		if (report.triage().isPresent()) {
			throw new StepNotOpen(this.rules.whoWasFaster(report));
		}
		Decided decided = handedIn.tidy();
		this.rules.check(report, decided);
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
		return this.rules.whoWasFaster(this.reports.withKey(key));
	}

}
