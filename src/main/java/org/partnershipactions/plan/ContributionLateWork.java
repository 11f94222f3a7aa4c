package org.partnershipactions.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contributions.ContributionRequests;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Applies what an overdue review decided to a contribution that was late. */
@Component
class ContributionLateWork implements LateWork {

	private final ContributionRequests requests;

	private final ActionContributions host;

	private final ActionChanges changes;

	private final Processes processes;

	ContributionLateWork(ContributionRequests requests, ActionContributions host, ActionChanges changes,
			Processes processes) {
		this.requests = requests;
		this.host = host;
		this.changes = changes;
		this.processes = processes;
	}

	@Override
	public String process() {
		return "Contribution";
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.requests.moveDate(step.key(), due, reason);
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		ContributionView late = this.requests.view(step.key());
		this.changes.add(late.subjectKey(), agency, reason);
		this.requests.release(step.key(), reason);
	}

	@Override
	public void withdraw(Step step, String reason) {
		this.requests.release(step.key(), reason);
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		String event = "BoundaryEvent_" + step.task().substring("Task_".length()) + "Late";
		this.processes.rearm(step, event, PartnershipClock.after(nextCheck).toInstant());
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		return this.host.agenciesToAsk(this.requests.view(step.key()).subjectKey());
	}

}
