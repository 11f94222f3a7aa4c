package org.partnershipactions.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.powers.InterventionEvent.InterventionChased;
import org.partnershipactions.powers.InterventionEvent.InterventionReminderDue;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Applies what an overdue review decided to a tool or power that was not looked at. */
@Component
class InterventionOverdue implements LateWork {

	private final Interventions interventions;

	private final InterventionProcess process;

	private final InterventionSchedule schedule;

	private final Directory directory;

	private final InterventionHost host;

	private final OverdueReviewing reviews;

	InterventionOverdue(Interventions interventions, InterventionProcess process, InterventionSchedule schedule,
			Directory directory, InterventionHost host, OverdueReviewing reviews) {
		this.interventions = interventions;
		this.process = process;
		this.schedule = schedule;
		this.directory = directory;
		this.host = host;
		this.reviews = reviews;
	}

	@Override
	public String process() {
		return InterventionStep.PROCESS;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.process.changed(this.interventions.save(this.interventions.withKey(step.key()).moveDue(due)));
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		this.process.changed(this.interventions.save(this.interventions.withKey(step.key()).giveTo(agency)));
	}

	@Override
	public void withdraw(Step step, String reason) {
		Intervention intervention = this.interventions.withKey(step.key());
		this.process.ended(this.interventions
			.save(intervention.end(InterventionOutcome.WITHDRAWN, reason, this.schedule.today())));
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		Intervention intervention = this.interventions.withKey(step.key());
		this.interventions
			.save(intervention.say(new InterventionChased(intervention.key(), intervention.caseKey(), nextCheck)));
		this.process.chased(intervention, PartnershipClock.after(nextCheck).toInstant());
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		return this.directory.agencies(this.interventions.withKey(step.key()).partnership())
			.stream()
			.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
			.toList();
	}

	void remind(Intervention intervention) {
		this.interventions.save(intervention
			.say(new InterventionReminderDue(intervention.key(), intervention.caseKey(), intervention.due().day())));
	}

	void review(Intervention intervention) {
		String caseKey = intervention.caseKey();
		Subject subject = this.host.subject(caseKey);
		InterventionDue due = intervention.due();
		this.reviews
			.open(new LateItem(subject.partnership(), InterventionStep.REVIEW.of(intervention.key()), subject.ref(),
					subject.title(), subject.path(), subject.priority(), this.schedule.queue(intervention).team(),
					InterventionStep.REVIEW.label(), due.day(), due.timesMoved(), this.host.highRisk(caseKey)));
	}

}
