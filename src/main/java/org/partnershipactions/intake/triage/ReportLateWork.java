package org.partnershipactions.intake.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.Channel;
import org.partnershipactions.intake.ReportProcess;
import org.partnershipactions.intake.Steps;
import org.partnershipactions.intake.TriageDecision;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Applies what an overdue review decided to a report that was late. */
@Component
class ReportLateWork implements LateWork {

	private final AsbReports reports;

	private final TriageDesk triage;

	private final TellingDesk telling;

	private final ReportProcess process;

	private final Processes processes;

	ReportLateWork(AsbReports reports, TriageDesk triage, TellingDesk telling, ReportProcess process,
			Processes processes) {
		this.reports = reports;
		this.triage = triage;
		this.telling = telling;
		this.process = process;
		this.processes = processes;
	}

	@Override
	public String process() {
		return Steps.PROCESS;
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
		if (step.task().equals(Steps.TRIAGE)) {
			this.triage.decide(step.key(), new Decided(TriageDecision.NO_ACTION, null, null, reason));
		}
		else {
			this.telling.tell(step.key(), Channel.NONE, reason);
		}
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		this.processes.rearm(step, Steps.late(step.task()), PartnershipClock.after(nextCheck).toInstant());
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		return List.of();
	}

}
