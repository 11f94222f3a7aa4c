package org.partnershipactions.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A milestone as the rating sees it.
 *
 * @param action key of its action
 * @param reachedOn the day on which it was ticked, or null
 */
record Tick(String action, LocalDate reachedOn) {

	static List<Tick> of(PriorityAction action) {
		return action.delivery().milestones().stream().map((one) -> new Tick(action.key(), one.reachedOn())).toList();
	}

	boolean reachedBy(LocalDate day) {
		return this.reachedOn != null && !this.reachedOn.isAfter(day);
	}

}
