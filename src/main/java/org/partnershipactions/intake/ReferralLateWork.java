package org.partnershipactions.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contributions.ContributionRequests;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Applies what an overdue review decided to a referral that was late. */
@Component
class ReferralLateWork implements LateWork {

	private final ContributionRequests requests;

	private final ReportContributions host;

	private final Processes processes;

	ReferralLateWork(ContributionRequests requests, ReportContributions host, Processes processes) {
		this.requests = requests;
		this.host = host;
		this.processes = processes;
	}

	@Override
	public String process() {
		return "Contribution";
	}

	@Override
	public boolean owns(Step step) {
		return this.host.kind().equals(this.requests.view(step.key()).kind());
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.requests.moveDate(step.key(), due, reason);
	}

	/** Another agency is asked first, so that the report's process still waits. */
	@Override
	public void changeAgency(Step step, String agency, String reason) {
		this.host.askAnother(this.requests.view(step.key()).subjectKey(), agency);
		this.requests.release(step.key(), reason);
	}

	@Override
	public void withdraw(Step step, String reason) {
		this.requests.release(step.key(), reason);
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		this.processes.rearm(step, Steps.late(step.task()), PartnershipClock.after(nextCheck).toInstant());
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		return this.host.agenciesToAsk(this.requests.view(step.key()).subjectKey());
	}

}
