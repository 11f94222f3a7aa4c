package org.partnershipactions.casereviews.reading;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.casereviews.CaseReview;
import org.partnershipactions.casereviews.CaseReviews;
import org.partnershipactions.casereviews.ReviewAccess;
import org.partnershipactions.casereviews.ReviewProcess;
import org.partnershipactions.casereviews.ReviewSubject;
import org.partnershipactions.casereviews.ReviewTimeline;
import org.partnershipactions.casereviews.ReviewTimeline.TimelineLine;
import org.partnershipactions.casereviews.ReviewVisibility;
import org.partnershipactions.casereviews.reading.ReviewList.ReviewRow;
import org.partnershipactions.privacy.PrivacySubject;
import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.Diagram;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Shows one case review, to those whose it is, and writes down who looked. */
@Service
@Transactional(readOnly = true)
public class ReviewReading {

	private final CaseReviews reviews;

	private final ReviewVisibility visibility;

	private final ReviewAccess access;

	private final ReviewBriefing briefing;

	private final ReviewTimeline timeline;

	private final ReviewProcess process;

	private final ViewLog views;

	ReviewReading(CaseReviews reviews, ReviewVisibility visibility, ReviewAccess access, ReviewBriefing briefing,
			ReviewTimeline timeline, ReviewProcess process, ViewLog views) {
		this.reviews = reviews;
		this.visibility = visibility;
		this.access = access;
		this.briefing = briefing;
		this.timeline = timeline;
		this.process = process;
		this.views = views;
	}

	/**
	 * One review: all of it, or the part of the reader's agency.
	 * @throws NotFound when there is none, or it is not for the reader
	 */
	@AllowedTo(SIGNED_IN)
	public ReviewView view(String ref) {
		CaseReview review = readable(ref);
		boolean whole = this.visibility.seesWhole(review);
		looked(review, whole);
		return new ReviewView(ReviewRow.of(review), whole, this.access.runs(review.key()),
				this.access.takesAppeal(review.key()), review.appealWindow().until(), this.briefing.readable(review),
				whole ? this.timeline.of(review.key()) : List.of(), whole ? this.process.diagram(review) : null);
	}

	/** Key of a review that the reader runs. */
	@AllowedTo(SIGNED_IN)
	public String keyToRun(String ref) {
		CaseReview review = readable(ref);
		if (!this.access.runs(review.key())) {
			throw new NotFound("case review");
		}
		return review.key();
	}

	private CaseReview readable(String ref) {
		return this.reviews.findByPartnershipAndRef(this.visibility.partnership(), ref)
			.filter(this.visibility::sees)
			.orElseThrow(() -> new NotFound("case review"));
	}

	private void looked(CaseReview review, boolean whole) {
		this.views.viewed(new PrivacySubject(review.partnership(), ReviewSubject.KIND, review.key(), review.ref()),
				whole ? "To run or oversee the case review" : "To share for the case review");
	}

	/**
	 * A case review as its page shows it.
	 *
	 * @param whole whether the reader sees all of it, or only their own part
	 * @param runs whether the reader runs it
	 * @param mayAppeal whether an appeal can be recorded now
	 * @param sections blocks in the order in which to read them
	 * @param timeline what happened, latest first
	 * @param diagram how far its process came; null where the reader sees only their part
	 */
	public record ReviewView(ReviewRow row, boolean whole, boolean runs, boolean mayAppeal, LocalDate appealUntil,
			List<BriefingSection> sections, List<TimelineLine> timeline, Diagram diagram) {

		/** Whether the application can be withdrawn by the reader's hand. */
		public boolean mayWithdraw() {
			return this.runs && this.row.stage().live();
		}

	}

}
