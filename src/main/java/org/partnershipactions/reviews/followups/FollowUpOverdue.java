package org.partnershipactions.reviews.followups;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.reviews.followups.FollowUpEvent.FollowUpChased;
import org.partnershipactions.reviews.followups.FollowUpRequest.RequestedAction;
import org.partnershipactions.workflow.ProcessStep;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Says that a follow-up is late, and applies what was decided on it. */
@Component
class FollowUpOverdue implements LateWork {

	private final FollowUps followUps;

	private final FollowUpProcess process;

	private final FollowUpSchedule schedule;

	private final Directory directory;

	private final OverdueReviewing reviews;

	FollowUpOverdue(FollowUps followUps, FollowUpProcess process, FollowUpSchedule schedule, Directory directory,
			OverdueReviewing reviews) {
		this.followUps = followUps;
		this.process = process;
		this.schedule = schedule;
		this.directory = directory;
		this.reviews = reviews;
	}

	void fellLate(FollowUp followUp) {
		FollowUpStep step = FollowUpStep.of(followUp);
		RequestedAction action = followUp.request().action();
		this.reviews.open(new LateItem(followUp.request().partnership(), step.of(followUp.key()), action.actionRef(),
				action.actionTitle(), action.path(), action.priority(), this.schedule.team(followUp), step.label(),
				followUp.due(), followUp.timesMoved(), false));
	}

	@Override
	public String process() {
		return FollowUpStep.PROCESS;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.followUps.save(followUp(step).moveDate(due, reason));
		this.process.moved(step.key());
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		if (ProcessStep.of(FollowUpStep.class, step) == FollowUpStep.DECIDE) {
			throw new InvalidAnswers("agency", "Only the manager decides on a withdrawal");
		}
		this.followUps.save(followUp(step).moveTo(agency, reason));
		this.process.moved(step.key());
	}

	@Override
	public void withdraw(Step step, String reason) {
		this.followUps.save(followUp(step).close(reason));
		this.process.closed(step.key());
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		this.process.chased(step, PartnershipClock.after(nextCheck).toInstant());
		this.followUps.save(followUp(step).say(new FollowUpChased(step.key(), nextCheck)));
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		FollowUp late = followUp(step);
		return late.withdrawal() ? List.of()
				: this.directory.agencies(late.request().partnership())
					.stream()
					.filter((agency) -> !agency.code().equals(late.agency()))
					.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
					.toList();
	}

	private FollowUp followUp(Step step) {
		return this.followUps.withKey(step.key());
	}

}
