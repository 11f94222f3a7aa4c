package org.partnershipactions.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.powers.Intervention.ComesBack;
import org.partnershipactions.powers.InterventionEvent.InterventionChased;
import org.partnershipactions.powers.InterventionEvent.InterventionReminderDue;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Applies what an overdue review decided to a tool or power that was not looked at. */
@Component
class InterventionOverdue implements LateWork {

	private final Interventions interventions;

	private final InterventionProcess process;

	private final InterventionSchedule dates;

	private final Processes processes;

	private final Directory directory;

	private final InterventionHosts hosts;

	private final OverdueReviewing reviews;

	InterventionOverdue(Interventions interventions, InterventionProcess process, InterventionSchedule dates,
			Processes processes, Directory directory, InterventionHosts hosts, OverdueReviewing reviews) {
		this.interventions = interventions;
		this.process = process;
		this.dates = dates;
		this.processes = processes;
		this.directory = directory;
		this.hosts = hosts;
		this.reviews = reviews;
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

	void remind(Intervention intervention) {
		this.interventions.save(intervention.say(new InterventionReminderDue(intervention.key(), intervention.caseKey(),
				intervention.comesBack().day())));
	}

	void review(Intervention intervention) {
		String caseKey = intervention.caseKey();
		Subject subject = this.hosts.host().subject(caseKey);
		ComesBack due = intervention.comesBack();
		this.reviews
			.open(new LateItem(subject.partnership(), InterventionProcess.step(intervention.key()), subject.ref(),
					subject.title(), subject.path(), subject.priority(), this.dates.queue(intervention).team(),
					"Review the intervention", due.day(), due.timesMoved(), this.hosts.host().highRisk(caseKey)));
	}

}
