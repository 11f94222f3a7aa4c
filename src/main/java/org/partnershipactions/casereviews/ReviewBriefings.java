package org.partnershipactions.casereviews;

import java.util.List;

import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/** What the single point of contact, or the manager, reads before a step. */
@Component
class ReviewBriefings implements ProcessBriefing {

	private final AsbCaseReviews reviews;

	private final ReviewSections sections;

	ReviewBriefings(AsbCaseReviews reviews, ReviewSections sections) {
		this.reviews = reviews;
		this.sections = sections;
	}

	@Override
	public String process() {
		return ReviewProcess.ID;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		return this.sections.readable(this.reviews.withKey(key));
	}

}
