package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.reviews.MayOnReviews;
import org.partnershipactions.reviews.followups.FollowUpReading;
import org.partnershipactions.reviews.taskgroup.ReviewDecision.DecidedAction;
import org.partnershipactions.reviews.taskgroup.TaskGroupReview.Sitting;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.MayOnReviews.ReviewsRight.SEE;

/** Reads the minutes of reviews. */
@Service
@Transactional(readOnly = true)
public class MinutesReading {

	private final TaskGroupReviews reviews;

	private final GroupReviewReading views;

	private final ReviewDecisions decisions;

	private final FollowUpReading followUps;

	private final DecisionWords words;

	private final Directory directory;

	MinutesReading(TaskGroupReviews reviews, GroupReviewReading views, ReviewDecisions decisions,
			FollowUpReading followUps, DecisionWords words, Directory directory) {
		this.reviews = reviews;
		this.views = views;
		this.decisions = decisions;
		this.followUps = followUps;
		this.words = words;
		this.directory = directory;
	}

	/** The minutes of a review, a draft until its lead confirms them. */
	@MayOnReviews(SEE)
	public Minutes of(String key) {
		TaskGroupReview review = this.reviews.withKey(key);
		Sitting sitting = review.sitting();
		LocalDate confirmed = (review.confirmedAt() != null) ? PartnershipClock.dayOf(review.confirmedAt()) : null;
		return new Minutes(this.views.view(key), sitting.agencies().stream().map(this.directory::agencyName).toList(),
				sitting.alsoPresent(), items(key), this.followUps.ofReview(key), confirmed);
	}

	private List<Minutes.Item> items(String key) {
		Map<DecidedAction, List<ReviewDecision>> byAction = this.decisions.of(key)
			.stream()
			.collect(Collectors.groupingBy(ReviewDecision::action, LinkedHashMap::new, Collectors.toList()));
		return byAction.entrySet().stream().map((one) -> item(one.getKey(), one.getValue())).toList();
	}

	private Minutes.Item item(DecidedAction action, List<ReviewDecision> decided) {
		return new Minutes.Item(action.actionRef(), action.actionTitle(), action.path(),
				decided.stream().map(this.words::view).sorted(Comparator.comparing(DecisionView::kind)).toList());
	}

}
