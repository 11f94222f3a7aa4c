package org.partnershipactions.casereviews.sharing;

import org.partnershipactions.casereviews.AsbCaseReviews;
import org.partnershipactions.casereviews.ReviewProcess;
import org.partnershipactions.casereviews.ReviewShares;
import org.partnershipactions.casereviews.ReviewSubjects;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says what a body's sharing is about. */
@Component
class ShareSubjects implements ProcessSubject {

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
