package org.partnershipactions.reviews.taskgroup;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.reviews.MayOnReviews;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.MayOnReviews.ReviewsRight.LEAD;

/** What the lead of a task group says of the review: how it ended, and that it stands. */
@Service
@Transactional
public class GroupReviewHolding {

	private final TaskGroupReviews reviews;

	private final GroupReviewProcess process;

	private final GroupReviewSchedule schedule;

	GroupReviewHolding(TaskGroupReviews reviews, GroupReviewProcess process, GroupReviewSchedule schedule) {
		this.reviews = reviews;
		this.process = process;
		this.schedule = schedule;
	}

	/**
	 * The review was held, or goes on another day. Decisions that are being saved at the
	 * same moment are waited for.
	 */
	@FormTask("HoldReview")
	@MayOnReviews(LEAD)
	public void hold(String key, HoldReview answers) {
		TaskGroupReview review = this.reviews.lockedWithKey(key);
		answers.check(review.calledOn(), this.schedule.today());
		this.reviews.save(answers.held() ? review.hold(answers.sitting(), this.schedule.minutesDue())
				: review.adjourn(answers.adjournedTo()));
		this.process.held(key, answers.held());
	}

	/**
	 * The minutes stand and the decisions are applied, in one transaction; or the review
	 * is opened again.
	 */
	@FormTask("ConfirmMinutes")
	@MayOnReviews(LEAD)
	public void confirm(String key, ConfirmMinutes answers) {
		TaskGroupReview review = this.reviews.lockedWithKey(key);
		this.reviews.save(answers.confirmed() ? review.confirm(Actor.username(), this.schedule.now())
				: review.reopen(answers.comment(), this.schedule.minutesDue()));
		this.process.decided(key, answers.confirmed());
	}

}
