package org.partnershipactions.casereviews.reading;

import java.util.List;

import org.partnershipactions.casereviews.AsbCaseReviews;
import org.partnershipactions.casereviews.ReviewSubjects;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/** What a body reads before it answers a recommendation. */
@Component
class RecommendationBriefings implements ProcessBriefing {

	private final ContributionRequesting requests;

	private final AsbCaseReviews reviews;

	private final ReviewSections sections;

	RecommendationBriefings(ContributionRequesting requests, AsbCaseReviews reviews, ReviewSections sections) {
		this.requests = requests;
		this.reviews = reviews;
		this.sections = sections;
	}

	@Override
	public String process() {
		return "Contribution";
	}

	@Override
	public List<BriefingSection> brief(String key) {
		ContributionView asked = this.requests.view(key);
		return ReviewSubjects.KIND.equals(asked.kind())
				? this.sections.readable(this.reviews.withKey(asked.subjectKey())) : List.of();
	}

}
