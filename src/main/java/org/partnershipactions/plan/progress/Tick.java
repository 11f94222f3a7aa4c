package org.partnershipactions.plan.progress;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.plan.action.PriorityAction;

/**
 * A milestone as the rating sees it.
 *
 * @param action key of its action
 * @param reachedOn the day on which it was ticked, or null
 */
public record Tick(String action, LocalDate reachedOn) {

	public static List<Tick> of(PriorityAction action) {
		return action.delivery().milestones().stream().map((one) -> new Tick(action.key(), one.reachedOn())).toList();
	}

	boolean reachedBy(LocalDate day) {
		return this.reachedOn != null && !this.reachedOn.isAfter(day);
	}

}
