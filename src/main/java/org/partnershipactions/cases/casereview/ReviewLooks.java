package org.partnershipactions.cases.casereview;

import java.util.List;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.residents.Look;
import org.partnershipactions.residents.ViewLog;

import org.springframework.stereotype.Component;

/** Writes down who looks at case reviews, and reads what happened to them. */
@Component
class ReviewLooks {

	private final ViewLog views;

	private final ReviewTimeline timeline;

	private final Directory directory;

	ReviewLooks(ViewLog views, ReviewTimeline timeline, Directory directory) {
		this.views = views;
		this.timeline = timeline;
		this.directory = directory;
	}

	void looked(AsbCaseReview review, boolean whole) {
		this.views.viewed(new Look(ReviewSubjects.KIND, review.key(), review.ref(),
				whole ? "To run or oversee the case review" : "To share for the case review"));
	}

	List<ReviewView.Happened> happened(AsbCaseReview review) {
		return this.timeline.of(review.key())
			.stream()
			.map((entry) -> new ReviewView.Happened(entry.at(), this.directory.personName(entry.by()), entry.text()))
			.toList();
	}

}
