package org.partnershipactions.plan.reading;

import java.time.LocalDate;

import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.Stage;

/**
 * An action in short: without what its partners answered and how it is rated.
 *
 * @param priority number of its priority
 * @param lateAfter the day after which its open step is late, or null
 * @param due the day by which; null where it is ongoing
 */
public record PlannedAction(String ref, int priority, Stage stage, LocalDate lateAfter, LocalDate due) {

	static PlannedAction of(PriorityAction action) {
		return new PlannedAction(action.row().ref(), action.row().priority(), action.stage(), action.lateAfter(),
				action.row().due());
	}

	/** Whether it is closed. */
	public boolean closed() {
		return this.stage == Stage.CLOSED;
	}

	/** Whether its open step or the action itself is past its day. */
	public boolean late(LocalDate today) {
		return !closed() && this.lateAfter != null
				&& (today.isAfter(this.lateAfter) || (this.due != null && today.isAfter(this.due)));
	}

}
