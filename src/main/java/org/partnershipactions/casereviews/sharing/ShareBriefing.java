package org.partnershipactions.casereviews.sharing;

import java.util.List;

import org.partnershipactions.casereviews.CaseReview;
import org.partnershipactions.casereviews.CaseReviews;
import org.partnershipactions.casereviews.ReviewShares;
import org.partnershipactions.casereviews.ReviewVisibility;
import org.partnershipactions.casereviews.reading.ReviewBriefing;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/** What a body reads before it shares what it holds. */
@Component
class ShareBriefing implements ProcessBriefing {

	private final ReviewShares shares;

	private final CaseReviews reviews;

	private final ReviewBriefing briefing;

	private final ReviewVisibility visibility;

	ShareBriefing(ReviewShares shares, CaseReviews reviews, ReviewBriefing briefing, ReviewVisibility visibility) {
		this.shares = shares;
		this.reviews = reviews;
		this.briefing = briefing;
		this.visibility = visibility;
	}

	@Override
	public String process() {
		return ShareStep.PROCESS;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		CaseReview review = this.reviews.withKey(this.shares.withKey(key).reviewKey());
		return this.visibility.takesPart(review) ? this.briefing.part(review) : List.of();
	}

}
