package org.partnershipactions.reviews.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.plan.action.ActionDelivery;
import org.partnershipactions.plan.action.Delivery.Milestone;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.reading.ActionReading;
import org.partnershipactions.plan.reading.ActionView;

import org.springframework.stereotype.Component;

/** The milestones that can be ticked in a return: those not reached yet. */
@Component
class ReturnMilestones {

	private final ActionReading actions;

	private final ActionDelivery delivery;

	ReturnMilestones(ActionReading actions, ActionDelivery delivery) {
		this.actions = actions;
		this.delivery = delivery;
	}

	/** Their lines, such as "2. All schools asked, by 30 September 2026". */
	List<String> waiting(String action) {
		return List.copyOf(numbered(action).keySet());
	}

	/** Ticks those whose lines are given; what was ticked meanwhile stays as it is. */
	void reach(String action, List<String> lines) {
		Map<String, Integer> waiting = numbered(action);
		lines.stream()
			.filter(waiting::containsKey)
			.forEach((line) -> this.delivery.reachMilestone(action, waiting.get(line)));
	}

	private Map<String, Integer> numbered(String key) {
		ActionView action = this.actions.view(key);
		Map<String, Integer> numbered = new LinkedHashMap<>();
		for (int i = 0; action.summary().stage() == Stage.DELIVER && i < action.milestones().size(); i++) {
			Milestone milestone = action.milestones().get(i);
			if (milestone.reachedOn() == null) {
				numbered.put("%d. %s, by %s".formatted(i + 1, milestone.title(), DayWords.day(milestone.date())), i);
			}
		}
		return numbered;
	}

}
