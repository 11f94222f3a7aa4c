package org.partnershipactions.reviews.taskgroup;

import java.util.List;

import org.springframework.stereotype.Component;

/** Shows what task groups asked for. */
@Component
class FollowUpReading {

	private final FollowUps followUps;

	private final DecisionWords words;

	FollowUpReading(FollowUps followUps, DecisionWords words) {
		this.followUps = followUps;
		this.words = words;
	}

	/** All that one review asked for, the soonest due first. */
	List<FollowUpView> ofReview(String review) {
		return this.followUps.ofReview(review).stream().map(this::view).toList();
	}

	/** What a group still waits for, the soonest due first. */
	List<FollowUpView> openOf(String partnership, String group) {
		return this.followUps.openOfGroup(partnership, group).stream().map(this::view).toList();
	}

	private FollowUpView view(FollowUp followUp) {
		FollowUpFacts facts = followUp.facts();
		FollowedUp asked = facts.asked();
		return new FollowUpView(facts.key(), asked.actionRef(), asked.path(),
				asked.withdrawal() ? "Withdrawal asked for: " + asked.words() : asked.words(),
				asked.withdrawal() ? "The partnership manager" : this.words.agency(facts.agency()), facts.due(),
				facts.state(), facts.answer());
	}

}
