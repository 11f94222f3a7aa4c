package org.partnershipactions.casereviews;

import org.partnershipactions.workflow.Subject;
import org.partnershipactions.workflow.Subjects;

import org.springframework.stereotype.Component;

/** Says what a body's sharing is about. */
@Component
class ShareSubjects implements Subjects {

	private final ReviewShares shares;

	private final AsbCaseReviews reviews;

	ShareSubjects(ReviewShares shares, AsbCaseReviews reviews) {
		this.shares = shares;
		this.reviews = reviews;
	}

	@Override
	public String process() {
		return ReviewProcess.SHARE;
	}

	@Override
	public Subject of(String key) {
		return ReviewSubjects.of(this.reviews.withKey(this.shares.withKey(key).reviewKey()), key);
	}

}
