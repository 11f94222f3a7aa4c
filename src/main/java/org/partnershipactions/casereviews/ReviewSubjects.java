package org.partnershipactions.casereviews;

import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says what a task of a case review is about, without naming anybody. */
@Component
public class ReviewSubjects implements ProcessSubject {

	public static final String KIND = "case-review";

	private final AsbCaseReviews reviews;

	ReviewSubjects(AsbCaseReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public String process() {
		return ReviewProcess.ID;
	}

	@Override
	public Subject of(String key) {
		return of(this.reviews.withKey(key), key);
	}

	public static Subject of(AsbCaseReview review, String key) {
		return new Subject(review.partnership(), KIND, key, review.ref(), review.title(), ReviewTeams.PRIORITY,
				path(review));
	}

	static String path(AsbCaseReview review) {
		return "/case-reviews/" + review.ref();
	}

}
