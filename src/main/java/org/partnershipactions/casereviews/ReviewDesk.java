package org.partnershipactions.casereviews;

import org.partnershipactions.casereviews.warnings.WarningBook;

import org.springframework.stereotype.Component;

/** Lays new applications down and begins their process. */
@Component
class ReviewDesk {

	private final AsbCaseReviews reviews;

	private final ReviewNumbers numbers;

	private final ReviewDates dates;

	private final ReviewProcess process;

	private final WarningBook warnings;

	ReviewDesk(AsbCaseReviews reviews, ReviewNumbers numbers, ReviewDates dates, ReviewProcess process,
			WarningBook warnings) {
		this.reviews = reviews;
		this.numbers = numbers;
		this.dates = dates;
		this.process = process;
		this.warnings = warnings;
	}

	ReviewDates dates() {
		return this.dates;
	}

	AsbCaseReview open(ReviewOpening opening) {
		String ref = this.numbers.next(opening.partnership(), this.dates.today().getYear());
		AsbCaseReview review = this.reviews.save(new AsbCaseReview(opening, ref, this.dates.acknowledgeDue()));
		this.warnings.applied(opening.partnership(), opening.application().victimKey());
		this.process.applied(review);
		return review;
	}

}
