package org.partnershipactions.reviews.taskgroup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.plan.action.ReviewedChanges;

import org.springframework.stereotype.Component;

/**
 * Carries out what a task group decided, in the transaction of its lead's confirmation.
 * What cannot be applied any more is noted with the reason, and the rest applies.
 */
@Component
class DecisionApplying {

	private final ReviewDecisions decisions;

	private final GroupActions actions;

	private final ReviewedChanges changes;

	private final FollowUpAsking followUps;

	DecisionApplying(ReviewDecisions decisions, GroupActions actions, ReviewedChanges changes,
			FollowUpAsking followUps) {
		this.decisions = decisions;
		this.actions = actions;
		this.changes = changes;
		this.followUps = followUps;
	}

	/**
	 * Applies all decisions of a review, those of an action in the order of their kinds.
	 */
	void apply(GroupReviewFacts review) {
		List<ReviewDecision> decided = this.decisions.of(review.key());
		Set<String> ours = decided.isEmpty() ? Set.of()
				: this.actions.of(review).stream().map(GroupAction::key).collect(Collectors.toSet());
		decided.stream()
			.sorted(Comparator.comparing((decision) -> decision.facts().kind()))
			.forEach((decision) -> this.decisions.save(decision.applied(apply(review, decision.facts(), ours))));
	}

	private Applied apply(GroupReviewFacts review, DecisionFacts decision, Set<String> ours) {
		if (!ours.contains(decision.action().actionKey())) {
			return Applied.not("Another task group answers for the action now");
		}
		return switch (decision.kind()) {
			case RATING -> result(rate(decision), "Written into the action’s history");
			case NOTE -> result(note(decision), "Written into the action’s history");
			case DATE -> result(moveDate(decision), "The action and its open step follow the new date");
			case FOLLOW_UP, WITHDRAWAL -> ask(review, decision);
		};
	}

	private Optional<String> rate(DecisionFacts decision) {
		return this.changes.rate(decision.action().actionKey(), decision.decided().rating(),
				decision.decided().words());
	}

	private Optional<String> note(DecisionFacts decision) {
		return this.changes.note(decision.action().actionKey(), decision.decided().words());
	}

	private Optional<String> moveDate(DecisionFacts decision) {
		return this.changes.moveDate(decision.action().actionKey(), decision.decided().day(),
				decision.decided().words());
	}

	private Applied ask(GroupReviewFacts review, DecisionFacts decision) {
		return this.changes.closed(decision.action().actionKey())
			.map(Applied::not)
			.orElseGet(() -> Applied.done(this.followUps.ask(review, decision)));
	}

	private static Applied result(Optional<String> obstacle, String done) {
		return obstacle.map(Applied::not).orElseGet(() -> Applied.done(done));
	}

}
