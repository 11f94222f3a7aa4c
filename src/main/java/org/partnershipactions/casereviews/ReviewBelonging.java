package org.partnershipactions.casereviews;

import java.util.Optional;

import org.partnershipactions.security.Belonging;

import org.springframework.stereotype.Component;

/** Says to which partnership case reviews belong. */
@Component
class ReviewBelonging implements Belonging {

	private final AsbCaseReviews reviews;

	ReviewBelonging(AsbCaseReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public String kind() {
		return "case-review";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.reviews.findById(key).map(AsbCaseReview::partnership);
	}

}
