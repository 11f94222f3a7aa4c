package org.partnershipactions.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.powers.InterventionEvent.InterventionChased;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Applies what an overdue review decided to a tool or power that was not looked at. */
@Component
class InterventionLateWork implements LateWork {

	private final InterventionTable interventions;

	private final InterventionProcess process;

	private final InterventionDates dates;

	private final Processes processes;

	private final Directory directory;

	InterventionLateWork(InterventionTable interventions, InterventionProcess process, InterventionDates dates,
			Processes processes, Directory directory) {
		this.interventions = interventions;
		this.process = process;
		this.dates = dates;
		this.processes = processes;
		this.directory = directory;
	}

	@Override
	public String process() {
		return InterventionProcess.ID;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.interventions.save(this.interventions.withKey(step.key()).moveDue(due));
		this.process.changed(step.key());
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		this.interventions.save(this.interventions.withKey(step.key()).giveTo(agency));
		this.process.changed(step.key());
	}

	@Override
	public void withdraw(Step step, String reason) {
		Intervention intervention = this.interventions.withKey(step.key());
		this.interventions.save(intervention.end(InterventionOutcome.WITHDRAWN, reason, this.dates.today()));
		this.process.ended(step.key());
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		Intervention intervention = this.interventions.withKey(step.key());
		this.processes.rearm(step, InterventionProcess.LATE, PartnershipClock.after(nextCheck).toInstant());
		this.interventions
			.save(intervention.say(new InterventionChased(intervention.key(), intervention.caseKey(), nextCheck)));
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		return this.directory.agencies(this.interventions.withKey(step.key()).partnership())
			.stream()
			.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
			.toList();
	}

}
