package org.partnershipactions.casereviews;

import java.util.List;

import org.springframework.stereotype.Component;

/** What the process has the application do by itself. */
@Component
class ReviewSteps {

	private final AsbCaseReviews reviews;

	private final ReviewShares shares;

	private final ThresholdDesk threshold;

	private final ReviewAsking asking;

	private final ReviewDates dates;

	ReviewSteps(AsbCaseReviews reviews, ReviewShares shares, ThresholdDesk threshold, ReviewAsking asking,
			ReviewDates dates) {
		this.reviews = reviews;
		this.shares = shares;
		this.threshold = threshold;
		this.asking = asking;
		this.dates = dates;
	}

	/** Whether there are fewer reports than the threshold asks for. */
	boolean decide(String key) {
		AsbCaseReview review = this.reviews.withKey(key);
		Threshold decided = this.threshold.decide(review);
		this.reviews.save(review.decide(decided, this.dates.decideDue()));
		return !decided.met();
	}

	/** Asks each body, and gives the keys of what they are asked. */
	List<String> askBodies(String key) {
		AsbCaseReview review = this.reviews.save(this.reviews.withKey(key).ask(this.dates.panelDue()));
		return this.asking.bodies(review).stream().map((share) -> this.shares.save(share).key()).toList();
	}

	/** Asks each body that was not asked yet to act on what is recommended. */
	List<String> askForAction(String key) {
		AsbCaseReview review = this.reviews.withKey(key);
		List<String> asked = review.askEach((one) -> this.asking.action(review, one));
		this.reviews.save(review);
		return asked;
	}

	/** Lets all bodies off that still owe something. */
	void release(String key) {
		this.asking.releaseAll(key);
		this.shares.findByReviewKeyOrderByAgency(key)
			.stream()
			.filter((share) -> share.state() == ShareState.ASKED)
			.forEach((share) -> this.shares.save(share.release()));
	}

	void appealPeriodOver(String key) {
		this.reviews.save(this.reviews.withKey(key).appealPeriodOver());
	}

}
