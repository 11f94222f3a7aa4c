package org.partnershipactions.casereviews.reading;

import java.util.List;

import org.partnershipactions.casereviews.AsbCaseReview;
import org.partnershipactions.casereviews.ReviewProcess;
import org.partnershipactions.casereviews.ReviewSubjects;
import org.partnershipactions.casereviews.ReviewTimeline;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.privacy.PrivacySubject;
import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.workflow.Diagram;
import org.partnershipactions.workflow.Processes;

import org.springframework.stereotype.Component;

/**
 * Writes down who looks at case reviews, and reads what happened to them and how far they
 * came.
 */
@Component
class ReviewLooks {

	private final ViewLog views;

	private final ReviewTimeline timeline;

	private final Directory directory;

	private final Processes processes;

	ReviewLooks(ViewLog views, ReviewTimeline timeline, Directory directory, Processes processes) {
		this.views = views;
		this.timeline = timeline;
		this.directory = directory;
		this.processes = processes;
	}

	void looked(AsbCaseReview review, boolean whole) {
		this.views.viewed(new PrivacySubject(review.partnership(), ReviewSubjects.KIND, review.key(), review.ref()),
				whole ? "To run or oversee the case review" : "To share for the case review");
	}

	List<ReviewView.Happened> happened(AsbCaseReview review) {
		return this.timeline.of(review.key())
			.stream()
			.map((entry) -> new ReviewView.Happened(entry.at(), this.directory.personName(entry.by()), entry.text()))
			.toList();
	}

	Diagram came(AsbCaseReview review) {
		return this.processes.diagram(ReviewProcess.ID, review.key());
	}

}
