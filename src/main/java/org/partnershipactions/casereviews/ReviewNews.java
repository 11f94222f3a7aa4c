package org.partnershipactions.casereviews;

import org.partnershipactions.casereviews.CaseReviewEvent.AppealDecided;
import org.partnershipactions.casereviews.CaseReviewEvent.AppealMade;
import org.partnershipactions.casereviews.CaseReviewEvent.ApplicantTold;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewAcknowledged;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewAppliedFor;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewClosed;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewHeld;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewWithdrawn;
import org.partnershipactions.casereviews.CaseReviewEvent.ThresholdDecided;
import org.partnershipactions.casereviews.CaseReviewEvent.ThresholdWeighed;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts into words what becomes of an application itself. */
@Component
class ReviewNews {

	private final ReviewTimeline timeline;

	ReviewNews(ReviewTimeline timeline) {
		this.timeline = timeline;
	}

	@EventListener
	void on(ReviewAppliedFor event) {
		this.timeline.write(event.key(),
				"Applied for by %s, to %s".formatted(event.madeBy().within(), this.timeline.name(event.body())));
	}

	@EventListener
	void on(ReviewAcknowledged event) {
		this.timeline.write(event.key(), "The application was acknowledged");
	}

	@EventListener
	void on(ThresholdDecided event) {
		this.timeline
			.write(event.key(), event.met() ? "%d reports qualify: the review must be held".formatted(event.reports())
					: "%d of the reports qualify: persistence, harm and response decide".formatted(event.reports()));
	}

	@EventListener
	void on(ThresholdWeighed event) {
		this.timeline.write(event.key(),
				event.held() ? "Decided that a review is held" : "Decided that no review is held");
	}

	@EventListener
	void on(ReviewHeld event) {
		this.timeline.write(event.key(),
				"The panel held the review; %s; %d recommendations".formatted(
						event.victimInvited() ? "the victim was invited" : "the victim was not invited",
						event.recommendations()));
	}

	@EventListener
	void on(ApplicantTold event) {
		this.timeline.write(event.key(), "Whoever applied was told the outcome");
	}

	@EventListener
	void on(AppealMade event) {
		this.timeline.write(event.key(), "An appeal was made");
	}

	@EventListener
	void on(AppealDecided event) {
		this.timeline.write(event.key(),
				event.upheld() ? "The appeal was upheld: a new review is opened" : "The appeal was not upheld");
	}

	@EventListener
	void on(ReviewWithdrawn event) {
		this.timeline.write(event.key(), "The application was withdrawn");
	}

	@EventListener
	void on(ReviewClosed event) {
		this.timeline.write(event.key(), "Closed: the outcome stands");
	}

}
