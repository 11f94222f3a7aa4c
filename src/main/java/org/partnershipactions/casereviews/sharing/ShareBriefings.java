package org.partnershipactions.casereviews.sharing;

import java.util.List;

import org.partnershipactions.casereviews.AsbCaseReview;
import org.partnershipactions.casereviews.AsbCaseReviews;
import org.partnershipactions.casereviews.CaseReviewAccess;
import org.partnershipactions.casereviews.ReviewProcess;
import org.partnershipactions.casereviews.ReviewShares;
import org.partnershipactions.casereviews.reading.ReviewSections;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/** What a body reads before it shares what it holds. */
@Component
class ShareBriefings implements ProcessBriefing {

	private final ReviewShares shares;

	private final AsbCaseReviews reviews;

	private final ReviewSections sections;

	private final CaseReviewAccess access;

	ShareBriefings(ReviewShares shares, AsbCaseReviews reviews, ReviewSections sections, CaseReviewAccess access) {
		this.shares = shares;
		this.reviews = reviews;
		this.sections = sections;
		this.access = access;
	}

	@Override
	public String process() {
		return ReviewProcess.SHARE;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		AsbCaseReview review = this.reviews.withKey(this.shares.withKey(key).reviewKey());
		return this.access.takesPart(review) ? this.sections.part(review) : List.of();
	}

}
