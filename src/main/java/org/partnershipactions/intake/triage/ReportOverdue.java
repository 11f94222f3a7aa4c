package org.partnershipactions.intake.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.ReportProcess;
import org.partnershipactions.intake.ReportStep;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.Triage.TriageDecision;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.workflow.ProcessStep;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Applies what an overdue review decided to a report that was late. */
@Component
class ReportOverdue implements LateWork {

	private final AsbReports reports;

	private final ReportDeciding deciding;

	private final ReporterTelling telling;

	private final ReportProcess process;

	ReportOverdue(AsbReports reports, ReportDeciding deciding, ReporterTelling telling, ReportProcess process) {
		this.reports = reports;
		this.deciding = deciding;
		this.telling = telling;
		this.process = process;
	}

	@Override
	public String process() {
		return ReportStep.PROCESS;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		AsbReport report = this.reports.save(this.reports.withKey(step.key()).moveDate(due, reason));
		this.process.changed(report);
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		throw new InvalidAnswers("agency", "Reports are decided and answered at Daily Tasking and cannot change hands");
	}

	/** Nothing more is done with an undecided report; a reporter is not told any more. */
	@Override
	public void withdraw(Step step, String reason) {
		if (ProcessStep.of(ReportStep.class, step) == ReportStep.TRIAGE) {
			this.deciding.decide(step.key(), new TriageReport(TriageDecision.NO_ACTION, null, null, reason));
		}
		else {
			this.telling.tellNow(step.key(), Channel.NONE, reason);
		}
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		this.process.chased(step, PartnershipClock.after(nextCheck).toInstant());
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		return List.of();
	}

}
