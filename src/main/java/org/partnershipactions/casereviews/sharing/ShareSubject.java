package org.partnershipactions.casereviews.sharing;

import java.util.Optional;

import org.partnershipactions.casereviews.CaseReviews;
import org.partnershipactions.casereviews.ReviewShares;
import org.partnershipactions.casereviews.ReviewSubject;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says what a body's sharing is about. */
@Component
class ShareSubject implements ProcessSubject {

	private final ReviewShares shares;

	private final CaseReviews reviews;

	ShareSubject(ReviewShares shares, CaseReviews reviews) {
		this.shares = shares;
		this.reviews = reviews;
	}

	@Override
	public String process() {
		return ShareStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		return ReviewSubject.of(this.reviews.withKey(this.shares.withKey(key).reviewKey()), key);
	}

	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		return Optional.of(new ConfidentialMatter(ReviewSubject.KIND, this.shares.withKey(key).reviewKey()));
	}

}
