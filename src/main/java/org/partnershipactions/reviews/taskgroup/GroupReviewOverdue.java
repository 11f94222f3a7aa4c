package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.ReviewChased;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says that a review or its minutes are late, and applies what was decided on it. */
@Component
class GroupReviewOverdue implements LateWork {

	private final TaskGroupReviews reviews;

	private final GroupReviewProcess process;

	private final GroupReviewSchedule schedule;

	private final OverdueReviewing overdue;

	GroupReviewOverdue(TaskGroupReviews reviews, GroupReviewProcess process, GroupReviewSchedule schedule,
			OverdueReviewing overdue) {
		this.reviews = reviews;
		this.process = process;
		this.schedule = schedule;
		this.overdue = overdue;
	}

	void fellLate(TaskGroupReview review) {
		GroupReviewStep step = GroupReviewStep.in(review.state());
		Subject subject = GroupReviewSubject.of(review);
		this.overdue.open(new LateItem(subject.partnership(), step.of(review.key()), subject.ref(), subject.title(),
				subject.path(), null, this.schedule.lead(review).team(), step.label(), review.stepDue(),
				review.timesMoved(), false));
	}

	@Override
	public String process() {
		return GroupReviewStep.PROCESS;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.reviews.save(this.reviews.withKey(step.key()).moveDate(due, reason));
		this.process.dateMoved(step.key());
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
