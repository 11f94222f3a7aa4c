package org.partnershipactions.reviews.taskgroup;

import java.util.List;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Reads what task groups decided at their reviews. */
@Service
@Transactional(readOnly = true)
public class GroupReviewReading {

	private final TaskGroupReviews reviews;

	private final ReviewDecisions decisions;

	private final DecisionWords words;

	GroupReviewReading(TaskGroupReviews reviews, ReviewDecisions decisions, DecisionWords words) {
		this.reviews = reviews;
		this.decisions = decisions;
		this.words = words;
	}

	/**
	 * The reviews of a quarter by the names of the groups. Decisions are told once the
	 * minutes are confirmed.
	 */
	@AllowedTo(SIGNED_IN)
	public List<GroupReviewView> of(String partnership, Quarter quarter) {
		return this.reviews.ofQuarter(partnership, quarter.toString()).stream().map(this::view).toList();
	}

	/** The reviews of a group, the latest first. */
	List<GroupReviewView> ofGroup(String partnership, String group) {
		return this.reviews.ofGroup(partnership, group).stream().map(this::view).toList();
	}

	GroupReviewView view(String key) {
		return view(this.reviews.withKey(key));
	}

	private GroupReviewView view(TaskGroupReview review) {
		GroupReviewFacts facts = review.facts();
		List<String> decided = (facts.state() != GroupReviewState.CONFIRMED) ? List.of()
				: this.decisions.of(facts.key()).stream().map(ReviewDecision::facts).map(this::sentence).toList();
		return new GroupReviewView(facts.key(), facts.about().groupCode(), facts.about().groupName(),
				facts.about().quarter(), facts.state(), facts.calledOn(), facts.sitting().day(), decided);
	}

	private String sentence(DecisionFacts decision) {
		String sentence = decision.action().actionRef() + ": " + this.words.of(decision);
		return (decision.applied().result() != DecisionResult.NOT_APPLIED) ? sentence
				: "%s (not applied: %s)".formatted(sentence, decision.applied().words());
	}

}
