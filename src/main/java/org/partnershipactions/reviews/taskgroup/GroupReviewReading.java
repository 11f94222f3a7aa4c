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
		List<String> decided = (review.state() != GroupReviewState.CONFIRMED) ? List.of()
				: this.decisions.of(review.key()).stream().map(this::sentence).toList();
		return new GroupReviewView(review.key(), review.about().groupCode(), review.about().groupName(),
				review.about().quarter(), review.state(), review.calledOn(), review.sitting().day(), decided);
	}

	private String sentence(ReviewDecision decision) {
		String sentence = this.words.withRef(decision);
		return (decision.outcome().result() != DecisionResult.NOT_APPLIED) ? sentence
				: "%s (not applied: %s)".formatted(sentence, decision.outcome().words());
	}

}
