package org.partnershipactions.reviews.taskgroup;

import org.springframework.stereotype.Component;

/** Makes work of what a task group asked for. */
@Component
class FollowUpAsking {

	private final FollowUps followUps;

	private final FollowUpProcess process;

	private final GroupActions actions;

	private final DecisionWords words;

	private final GroupReviewDates dates;

	FollowUpAsking(FollowUps followUps, FollowUpProcess process, GroupActions actions, DecisionWords words,
			GroupReviewDates dates) {
		this.followUps = followUps;
		this.process = process;
		this.actions = actions;
		this.words = words;
		this.dates = dates;
	}

	/** Asks, and says in a sentence who has it now and by when. */
	String ask(GroupReviewFacts review, DecisionFacts decision) {
		FollowedUp asked = FollowedUp.of(review, this.actions.one(review, decision.action().actionKey()), decision);
		FollowUp followUp = this.followUps.save(new FollowUp(asked, decision.decided().agency(),
				asked.withdrawal() ? this.dates.withdrawalDue() : this.dates.followUpDue(decision.decided().day())));
		FollowUpFacts facts = followUp.facts();
		this.process.asked(facts);
		return "%s by %s".formatted(
				asked.withdrawal() ? "The manager decides" : this.words.agency(facts.agency()) + " was asked to answer",
				DecisionWords.day(facts.due()));
	}

}
