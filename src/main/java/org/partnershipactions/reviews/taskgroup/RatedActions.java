package org.partnershipactions.reviews.taskgroup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.progress.GivenProgress;

import org.springframework.stereotype.Component;

/** Puts the three ratings of actions beside each other. */
@Component
class RatedActions {

	private final ReviewDecisions decisions;

	private final DecisionWords words;

	RatedActions(ReviewDecisions decisions, DecisionWords words) {
		this.decisions = decisions;
		this.words = words;
	}

	List<RatedAction> of(List<GroupAction> actions) {
		Map<String, Rag> agreed = agreed(actions.stream().map(GroupAction::key).toList());
		return actions.stream().map((action) -> rated(action, agreed.get(action.key()))).toList();
	}

	/** What was agreed last, by the keys of the actions. */
	Map<String, Rag> agreed(Collection<String> keys) {
		Map<String, Rag> agreed = new HashMap<>();
		if (!keys.isEmpty()) {
			this.decisions.agreed(keys)
				.stream()
				.map(ReviewDecision::facts)
				.forEach((decision) -> agreed.put(decision.action().actionKey(), decision.decided().rating()));
		}
		return agreed;
	}

	private RatedAction rated(GroupAction action, Rag agreed) {
		ActionSummary summary = action.summary();
		GivenProgress given = action.given();
		return new RatedAction(action.key(), action.ref(), summary.row().title(), action.path(),
				this.words.agency(summary.partners().accountableLead()), summary.stage(), summary.status(),
				summary.due(), summary.rag(), (given != null) ? given.confidence() : null,
				(given != null) ? given.sentence() : null, agreed, action.disagreement());
	}

}
