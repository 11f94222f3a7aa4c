package org.partnershipactions.casereviews.sharing;

import org.partnershipactions.casereviews.CaseReviews;
import org.partnershipactions.casereviews.MayOnReview;
import org.partnershipactions.casereviews.ReviewDisclosures;
import org.partnershipactions.casereviews.ReviewSchedule;
import org.partnershipactions.casereviews.ReviewShare;
import org.partnershipactions.casereviews.ReviewShare.Holdings;
import org.partnershipactions.casereviews.ReviewShare.ShareState;
import org.partnershipactions.casereviews.ReviewShares;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.casereviews.MayOnReview.ReviewRight.SHARE;

/** Takes what bodies share for a case review. */
@Service
@Transactional
class ReviewSharing {

	private final ReviewShares shares;

	private final CaseReviews reviews;

	private final ReviewDisclosures disclosures;

	private final ShareProcess process;

	private final ReviewSchedule schedule;

	ReviewSharing(ReviewShares shares, CaseReviews reviews, ReviewDisclosures disclosures, ShareProcess process,
			ReviewSchedule schedule) {
		this.shares = shares;
		this.reviews = reviews;
		this.disclosures = disclosures;
		this.process = process;
		this.schedule = schedule;
	}

	/** A body shares what it holds; the ledger notes it. */
	@FormTask("ShareWhatYouHold")
	@MayOnReview(SHARE)
	public void share(String key, ShareWhatYouHold answers) {
		Holdings holdings = answers.on(this.schedule.today(), Actor.username());
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
