package org.partnershipactions.reviews.taskgroup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.reviews.MayOnReviews;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.MayOnReviews.ReviewsRight.SEE;

/** Reads a review as it is held. */
@Service
@Transactional(readOnly = true)
public class ReviewTableReading {

	private final TaskGroupReviews reviews;

	private final GroupReviewReading views;

	private final ReviewDecisions decisions;

	private final DecisionWords words;

	private final GroupActions actions;

	private final GroupReviewAccess access;

	private final Directory directory;

	ReviewTableReading(TaskGroupReviews reviews, GroupReviewReading views, ReviewDecisions decisions,
			DecisionWords words, GroupActions actions, GroupReviewAccess access, Directory directory) {
		this.reviews = reviews;
		this.views = views;
		this.decisions = decisions;
		this.words = words;
		this.actions = actions;
		this.access = access;
		this.directory = directory;
	}

	/** The review with every action that runs, and those that it decided about. */
	@MayOnReviews(SEE)
	public ReviewTable of(String key) {
		TaskGroupReview review = this.reviews.withKey(key);
		boolean writes = review.holding() && this.access.takesPart(key);
		return new ReviewTable(this.views.view(key), GroupReviewSubject.of(review).ref(), review.stepDue(),
				review.returnReason(), rows(review),
				writes ? this.directory.agencies(review.about().partnership()) : List.of(), writes,
				this.access.leads(key));
	}

	private List<ReviewTable.Row> rows(TaskGroupReview review) {
		Map<String, List<DecisionView>> decided = this.decisions.of(review.key())
			.stream()
			.map(this.words::view)
			.sorted(Comparator.comparing(DecisionView::kind))
			.collect(Collectors.groupingBy(DecisionView::action));
		return this.actions.rated(this.actions.of(review))
			.stream()
			.filter((action) -> action.live() || decided.containsKey(action.key()))
			.map((action) -> new ReviewTable.Row(action, decided.getOrDefault(action.key(), List.of())))
			.toList();
	}

}
