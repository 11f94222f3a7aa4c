package org.partnershipactions.casereviews.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.casereviews.ReviewShares;
import org.partnershipactions.casereviews.ReviewSubjects;
import org.partnershipactions.casereviews.ReviewTimelineEntries;
import org.partnershipactions.casereviews.ReviewTimelineEntry;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;

import org.springframework.stereotype.Component;

/** What was written down beside a case review: what bodies shared and what happened. */
@Component
class ReviewPapers {

	private final ReviewShares shares;

	private final ReviewTimelineEntries timeline;

	private final ContributionRequesting requests;

	ReviewPapers(ReviewShares shares, ReviewTimelineEntries timeline, ContributionRequesting requests) {
		this.shares = shares;
		this.timeline = timeline;
		this.requests = requests;
	}

	/** Day on which the last thing happened to each of some reviews. */
	Map<String, LocalDate> lastDays(Collection<String> keys) {
		return this.timeline.lastOf(keys)
			.stream()
			.collect(Collectors.toMap(ReviewTimelineEntry::reviewKey, (entry) -> PartnershipClock.dayOf(entry.at())));
	}

	/** For some reviews, a body that has not done yet what was recommended to it. */
	Map<String, String> owing(Collection<String> keys) {
		return this.requests.of(keys)
			.stream()
			.filter((one) -> one.kind().equals(ReviewSubjects.KIND) && one.state().open())
			.collect(Collectors.toMap(ContributionView::subjectKey, ContributionView::agency, (one, more) -> one));
	}

	void erase(String key) {
		this.shares.findByReviewKeyOrderByAgency(key).forEach((share) -> this.shares.save(share.erase()));
		this.timeline.findByReviewKeyOrderByIdDesc(key).forEach((entry) -> {
			entry.erase();
			this.timeline.save(entry);
		});
	}

}
