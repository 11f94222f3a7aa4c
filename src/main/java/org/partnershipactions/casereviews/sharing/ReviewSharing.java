package org.partnershipactions.casereviews.sharing;

import org.partnershipactions.casereviews.AsbCaseReviews;
import org.partnershipactions.casereviews.Holdings;
import org.partnershipactions.casereviews.MayOnReview;
import org.partnershipactions.casereviews.ReviewDates;
import org.partnershipactions.casereviews.ReviewDisclosures;
import org.partnershipactions.casereviews.ReviewProcess;
import org.partnershipactions.casereviews.ReviewShare;
import org.partnershipactions.casereviews.ReviewShares;
import org.partnershipactions.casereviews.ShareState;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.casereviews.MayOnReview.ReviewRight.SHARE;

/** Takes what bodies share for a case review. */
@Service
@Transactional
public class ReviewSharing {

	private final ReviewShares shares;

	private final AsbCaseReviews reviews;

	private final ReviewDisclosures disclosures;

	private final ReviewProcess process;

	private final ReviewDates dates;

	ReviewSharing(ReviewShares shares, AsbCaseReviews reviews, ReviewDisclosures disclosures, ReviewProcess process,
			ReviewDates dates) {
		this.shares = shares;
		this.reviews = reviews;
		this.disclosures = disclosures;
		this.process = process;
		this.dates = dates;
	}

	/** A body shares what it holds; the ledger notes it. */
	@FormTask("ShareWhatYouHold")
	@MayOnReview(SHARE)
	public void share(String key, ShareWhatYouHold answers) {
		Holdings holdings = answers.on(this.dates.today(), Actor.username());
		ReviewShare share = this.shares.save(this.shares.withKey(key).share(holdings));
		if (holdings.anything()) {
			this.disclosures.shared(this.reviews.withKey(share.reviewKey()), share);
		}
		ended(share);
	}

	/** The review goes on without what a body holds. */
	void goOnWithout(String key) {
		ended(this.shares.save(this.shares.withKey(key).release()));
	}

	private void ended(ReviewShare share) {
		boolean all = this.shares.findByReviewKeyOrderByAgency(share.reviewKey())
			.stream()
			.noneMatch((one) -> one.state() == ShareState.ASKED);
		if (all) {
			this.reviews.save(this.reviews.withKey(share.reviewKey()).ready());
		}
		this.process.shared(share);
	}

}
