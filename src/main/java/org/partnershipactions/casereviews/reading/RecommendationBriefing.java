package org.partnershipactions.casereviews.reading;

import java.util.List;

import org.partnershipactions.casereviews.CaseReviews;
import org.partnershipactions.casereviews.ReviewSubject;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/** What a body reads before it answers a recommendation. */
@Component
class RecommendationBriefing implements ProcessBriefing {

	private final ContributionRequesting requests;

	private final CaseReviews reviews;

	private final ReviewBriefing briefing;

	RecommendationBriefing(ContributionRequesting requests, CaseReviews reviews, ReviewBriefing briefing) {
		this.requests = requests;
		this.reviews = reviews;
		this.briefing = briefing;
	}

	@Override
	public String process() {
		return "Contribution";
	}

	@Override
	public List<BriefingSection> brief(String key) {
		ContributionView asked = this.requests.view(key);
		return ReviewSubject.KIND.equals(asked.kind())
				? this.briefing.readable(this.reviews.withKey(asked.subjectKey())) : List.of();
	}

}
