package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.ReviewChased;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Applies what was decided on a late review of a task group, or on its late minutes. */
@Component
class GroupReviewLateWork implements LateWork {

	private final TaskGroupReviews reviews;

	private final GroupReviewProcess process;

	GroupReviewLateWork(TaskGroupReviews reviews, GroupReviewProcess process) {
		this.reviews = reviews;
		this.process = process;
	}

	@Override
	public String process() {
		return GroupReviewProcess.ID;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.reviews.save(this.reviews.withKey(step.key()).moveDate(due, reason));
		this.process.changed(step.key());
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		throw new InvalidAnswers("agency", "A review belongs to its task group and cannot go to an agency");
	}

	/** What was decided so far stays readable, and is not applied. */
	@Override
	public void withdraw(Step step, String reason) {
		this.reviews.save(this.reviews.withKey(step.key()).withdraw(reason));
		this.process.withdrawn(step.key());
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		this.process.chased(step, PartnershipClock.after(nextCheck).toInstant());
		this.reviews.save(this.reviews.withKey(step.key()).say(new ReviewChased(step.key(), nextCheck)));
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		return List.of();
	}

}
