package org.partnershipactions.reviews.taskgroup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.taskgroup.MayOnGroupReview.GroupReviewRight.SEE;

/** Reads a review as it is held. */
@Service
@Transactional(readOnly = true)
public class ReviewTables {

	private final GroupReviewReading reviews;

	private final Saved saved;

	private final GroupActions actions;

	private final RatedActions rated;

	private final GroupReviewAccess access;

	ReviewTables(GroupReviewReading reviews, Saved saved, GroupActions actions, RatedActions rated,
			GroupReviewAccess access) {
		this.reviews = reviews;
		this.saved = saved;
		this.actions = actions;
		this.rated = rated;
		this.access = access;
	}

	/** The review with every action that runs, and those that it decided about. */
	@MayOnGroupReview(SEE)
	public ReviewTable of(String key) {
		GroupReviewFacts review = this.saved.review(key);
		boolean writes = review.holding() && this.access.takesPart(key);
		return new ReviewTable(this.reviews.view(key), GroupReviewSubjects.of(review).ref(), review.stepDue(),
				review.returnReason(), rows(review), writes ? this.saved.agencies(review) : List.of(), writes,
				this.access.leads(key));
	}

	private List<ReviewTable.Row> rows(GroupReviewFacts review) {
		Map<String, List<DecisionView>> decided = this.saved.decisions(review.key());
		return this.rated.of(this.actions.of(review))
			.stream()
			.filter((action) -> action.live() || decided.containsKey(action.key()))
			.map((action) -> new ReviewTable.Row(action, decided.getOrDefault(action.key(), List.of())))
			.toList();
	}

	/** What is saved of a review. */
	@Component
	record Saved(TaskGroupReviews reviews, ReviewDecisions decisions, DecisionWords words, Directory directory) {

		GroupReviewFacts review(String key) {
			return this.reviews.withKey(key).facts();
		}

		Map<String, List<DecisionView>> decisions(String key) {
			return this.decisions.of(key)
				.stream()
				.map(ReviewDecision::facts)
				.map(this.words::view)
				.sorted(Comparator.comparing(DecisionView::kind))
				.collect(Collectors.groupingBy(DecisionView::action));
		}

		List<AgencySummary> agencies(GroupReviewFacts review) {
			return this.directory.agencies(review.about().partnership());
		}

	}

}
