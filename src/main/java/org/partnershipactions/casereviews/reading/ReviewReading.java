package org.partnershipactions.casereviews.reading;

import java.util.List;

import org.partnershipactions.casereviews.AppealWindow;
import org.partnershipactions.casereviews.AsbCaseReview;
import org.partnershipactions.casereviews.AsbCaseReviews;
import org.partnershipactions.casereviews.CaseReviewAccess;
import org.partnershipactions.casereviews.ReviewDates;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Shows one case review, to those whose it is, and writes down who looked. */
@Service
@Transactional(readOnly = true)
public class ReviewReading {

	private final AsbCaseReviews reviews;

	private final CaseReviewAccess access;

	private final ReviewSections sections;

	private final ReviewLooks looks;

	private final ReviewDates dates;

	ReviewReading(AsbCaseReviews reviews, CaseReviewAccess access, ReviewSections sections, ReviewLooks looks,
			ReviewDates dates) {
		this.reviews = reviews;
		this.access = access;
		this.sections = sections;
		this.looks = looks;
		this.dates = dates;
	}

	/**
	 * One review: all of it, or the part of the reader's agency.
	 * @throws NotFound when there is none, or it is not for the reader
	 */
	@AllowedTo(SIGNED_IN)
	public ReviewView view(String ref) {
		AsbCaseReview review = readable(ref);
		boolean whole = this.access.sees(review);
		boolean runs = this.access.runs(review.key());
		AppealWindow window = AppealWindow.of(review);
		this.looks.looked(review, whole);
		return new ReviewView(ReviewRow.of(review), whole, runs, runs && window.open(this.dates.today()),
				window.until(), this.sections.readable(review), whole ? this.looks.happened(review) : List.of(),
				whole ? this.looks.came(review) : null);
	}

	/** Key of a review that the reader runs. */
	@AllowedTo(SIGNED_IN)
	public String keyToRun(String ref) {
		AsbCaseReview review = readable(ref);
		if (!this.access.runs(review.key())) {
			throw new NotFound("case review");
		}
		return review.key();
	}

	private AsbCaseReview readable(String ref) {
		return this.reviews.findByPartnershipAndRef(this.access.person().partnership(), ref)
			.filter((review) -> this.access.sees(review) || this.access.takesPart(review))
			.orElseThrow(() -> new NotFound("case review"));
	}

}
