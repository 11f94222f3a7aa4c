package org.partnershipactions.casereviews;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewDateMoved;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewHandedOver;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewWorkChased;
import org.partnershipactions.casereviews.ShareEvent.BodyAsked;
import org.partnershipactions.casereviews.ShareEvent.BodyReleased;
import org.partnershipactions.casereviews.ShareEvent.HoldingsShared;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts into words what bodies do for a case review, and what becomes of its dates. */
@Component
class ReviewBodyNews {

	private final ReviewTimeline timeline;

	ReviewBodyNews(ReviewTimeline timeline) {
		this.timeline = timeline;
	}

	@EventListener
	void on(BodyAsked event) {
		this.timeline.write(event.key(), this.timeline.name(event.agency()) + " was asked to share what it holds");
	}

	@EventListener
	void on(HoldingsShared event) {
		this.timeline.write(event.key(), this.timeline.name(event.agency())
				+ (event.anything() ? " shared what it holds" : " said that it holds nothing"));
	}

	@EventListener
	void on(BodyReleased event) {
		this.timeline.write(event.key(),
				"The review goes on without what %s holds".formatted(this.timeline.name(event.agency())));
	}

	@EventListener
	void on(ReviewHandedOver event) {
		this.timeline.write(event.key(), "%s is the single point of contact in place of %s"
			.formatted(this.timeline.name(event.to()), this.timeline.name(event.from())));
	}

	@EventListener
	void on(ReviewDateMoved event) {
		this.timeline.write(event.key(),
				"A date was moved from %s to %s".formatted(DayWords.day(event.from()), DayWords.day(event.to())));
	}

	@EventListener
	void on(ReviewWorkChased event) {
		this.timeline.write(event.key(),
				"A late step keeps its date and is looked at again on " + DayWords.day(event.nextCheck()));
	}

}
