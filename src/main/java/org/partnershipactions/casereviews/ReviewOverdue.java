package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewWorkChased;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.workflow.ProcessStep;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Says that a step of a case review is late, and applies what was decided on it. */
@Component
class ReviewOverdue implements LateWork {

	private final CaseReviews reviews;

	private final ReviewSchedule schedule;

	private final ReviewProcess process;

	private final OverdueReviewing overdue;

	ReviewOverdue(CaseReviews reviews, ReviewSchedule schedule, ReviewProcess process, OverdueReviewing overdue) {
		this.reviews = reviews;
		this.schedule = schedule;
		this.process = process;
		this.overdue = overdue;
	}

	/** The open step of the main line is late. */
	void fellLate(CaseReview review) {
		ReviewStep step = ReviewStep.in(review.stage());
		this.overdue.open(new LateItem(review.partnership(), step.of(review.key()), review.ref(), review.title(),
				ReviewSubject.path(review), ReviewSchedule.PRIORITY, this.schedule.contactPoint(review).team(),
				step.label(), review.stepDue(), review.timesMoved(), false));
	}

	void appealFellLate(CaseReview review) {
		ReviewStep step = ReviewStep.DECIDE_APPEAL;
		this.overdue.open(new LateItem(review.partnership(), step.of(review.key()), review.ref(), review.title(),
				ReviewSubject.path(review), ReviewSchedule.PRIORITY, ReviewSchedule.APPEALS.team(), step.label(),
				review.appeal().orElseThrow().due(), 0, false));
	}

	@Override
	public String process() {
		return ReviewStep.PROCESS;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		CaseReview review = this.reviews.withKey(step.key());
		this.reviews.save(isAppeal(step) ? review.moveAppeal(due) : review.moveDate(due));
		this.process.changed(review);
	}

	/** Another body is the single point of contact from now on. */
	@Override
	public void changeAgency(Step step, String agency, String reason) {
		if (isAppeal(step)) {
			throw new InvalidAnswers("agency", "The manager decides appeals: this step cannot go to an agency");
		}
		CaseReview review = this.reviews.withKey(step.key());
		this.reviews.save(review.handOver(agency));
		this.process.changed(review);
	}

	@Override
	public void withdraw(Step step, String reason) {
		throw new InvalidAnswers("decision", "An application for a case review ends early only when whoever applied"
				+ " withdraws it. Agree a new date, or chase");
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		CaseReview review = this.reviews.withKey(step.key());
		this.process.chased(step, PartnershipClock.after(nextCheck).toInstant());
		this.reviews.save(review.say(new ReviewWorkChased(review.key(), step.task(), nextCheck)));
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		CaseReview review = this.reviews.withKey(step.key());
		return isAppeal(step) ? List.of() : this.schedule.choices(review.partnership(), Set.of(review.body()));
	}

	private static boolean isAppeal(Step step) {
		return ProcessStep.of(ReviewStep.class, step) == ReviewStep.DECIDE_APPEAL;
	}

}
