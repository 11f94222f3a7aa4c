package org.partnershipactions.reviews.taskgroup;

import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says what a task of a review is about: the group and the quarter. */
@Component
class GroupReviewSubjects implements ProcessSubject {

	private final TaskGroupReviews reviews;

	GroupReviewSubjects(TaskGroupReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public String process() {
		return GroupReviewProcess.ID;
	}

	@Override
	public Subject of(String key) {
		return of(this.reviews.withKey(key).facts());
	}

	/**
	 * With a reference such as {@code asb-2026-27-Q2}, or the day where it was called.
	 */
	static Subject of(GroupReviewFacts review) {
		ReviewOf about = review.about();
		String ref = about.groupCode() + "-"
				+ ((about.quarterCode() != null) ? about.quarterCode() : review.calledOn().toString());
		return new Subject(about.partnership(), "task-group-review", review.key(), ref,
				about.groupName() + ": " + about.title(), null, "/reviews/" + review.key());
	}

}
