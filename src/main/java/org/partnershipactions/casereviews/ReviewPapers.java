package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contributions.ContributionRequests;
import org.partnershipactions.contributions.ContributionView;

import org.springframework.stereotype.Component;

/** What was written down beside a case review: what bodies shared and what happened. */
@Component
class ReviewPapers {

	private final ReviewShares shares;

	private final ReviewTimelineEntries timeline;

	private final ContributionRequests requests;

	ReviewPapers(ReviewShares shares, ReviewTimelineEntries timeline, ContributionRequests requests) {
		this.shares = shares;
		this.timeline = timeline;
		this.requests = requests;
	}

	/** Day on which the last thing happened. */
	LocalDate lastDay(String key) {
		return this.timeline.findFirstByReviewKeyOrderByIdDesc(key)
			.map((entry) -> PartnershipClock.dayOf(entry.at()))
			.orElseThrow();
	}

	/** A body that has not done yet what was recommended to it. */
	Optional<String> owing(String key) {
		return this.requests.of(ReviewSubjects.KIND, key)
			.stream()
			.filter((one) -> one.state().open())
			.map(ContributionView::agency)
			.findFirst();
	}

	void erase(String key) {
		this.shares.findByReviewKeyOrderByAgency(key).forEach((share) -> this.shares.save(share.erase()));
		this.timeline.findByReviewKeyOrderByIdDesc(key).forEach((entry) -> {
			entry.erase();
			this.timeline.save(entry);
		});
	}

}
