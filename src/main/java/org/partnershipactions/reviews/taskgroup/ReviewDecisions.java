package org.partnershipactions.reviews.taskgroup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was decided at all reviews. */
interface ReviewDecisions extends Repository<ReviewDecision, String> {

	ReviewDecision save(ReviewDecision decision);

	void delete(ReviewDecision decision);

	@Query("select d from ReviewDecision d where d.reviewId = :review and d.action.actionKey = :action"
			+ " and d.kind = :kind")
	Optional<ReviewDecision> find(String review, String action, DecisionKind kind);

	@Query("select d from ReviewDecision d where d.reviewId = :review order by d.action.sortRef, d.id")
	List<ReviewDecision> of(String review);

	/** Ratings that were agreed for some actions, the latest last. */
	@Query("select d from ReviewDecision d where d.action.actionKey in :actions and d.kind = DecisionKind.RATING"
			+ " and d.result = DecisionResult.APPLIED order by d.resolution.savedAt, d.id")
	List<ReviewDecision> agreed(Collection<String> actions);

}
