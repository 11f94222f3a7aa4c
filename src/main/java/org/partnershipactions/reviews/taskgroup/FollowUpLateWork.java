package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.reviews.taskgroup.FollowUpEvent.FollowUpChased;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Applies what an overdue review decided to a late follow-up. */
@Component
class FollowUpLateWork implements LateWork {

	private final FollowUps followUps;

	private final FollowUpProcess process;

	private final Directory directory;

	FollowUpLateWork(FollowUps followUps, FollowUpProcess process, Directory directory) {
		this.followUps = followUps;
		this.process = process;
		this.directory = directory;
	}

	@Override
	public String process() {
		return FollowUpProcess.ID;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.followUps.save(followUp(step).moveDate(due, reason));
		this.process.changed(step.key());
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		if (followUp(step).facts().asked().withdrawal()) {
			throw new InvalidAnswers("agency", "Only the manager decides on a withdrawal");
		}
		this.followUps.save(followUp(step).moveTo(agency, reason));
		this.process.changed(step.key());
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
		FollowUpFacts late = followUp(step).facts();
		return late.asked().withdrawal() ? List.of()
				: this.directory.agencies(late.asked().partnership())
					.stream()
					.filter((agency) -> !agency.code().equals(late.agency()))
					.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
					.toList();
	}

	private FollowUp followUp(Step step) {
		return this.followUps.withKey(step.key());
	}

}
