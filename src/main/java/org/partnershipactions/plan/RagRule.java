package org.partnershipactions.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.partnershipactions.partners.LocalFigures;

/**
 * Rates an action by its dates: progress against the straight line from its start to its
 * due date.
 *
 * @param green share of the line that is still on schedule, in per cent
 * @param amber share below which the action is behind, in per cent
 */
record RagRule(int green, int amber) {

	/** The thresholds in force on a day. */
	static RagRule on(LocalDate day, LocalFigures figures) {
		return new RagRule(figures.at("plan.rag.green", day), figures.at("plan.rag.amber", day));
	}

	/**
	 * The computed rating on a day. Completed is blue; not started, withdrawn and ongoing
	 * actions are grey, unless a step of theirs is past due; past due is red.
	 */
	Rag rate(PriorityAction action, LocalDate today) {
		if (action.status() == Status.COMPLETED || action.status() == Status.COMPLETED_IN_PART) {
			return Rag.BLUE;
		}
		if (!action.live()) {
			return Rag.GREY;
		}
		if (today.isAfter(action.deliveryDue()) || today.isAfter(action.deadlines().stepDue())) {
			return Rag.RED;
		}
		return (action.status() == Status.NOT_STARTED || action.row().due() == null) ? Rag.GREY
				: onTheLine(action, today);
	}

	private Rag onTheLine(PriorityAction action, LocalDate today) {
		double expected = expected(action, today);
		double reached = reached(action, expected);
		if (expected == 0 || reached / expected >= this.green / 100.0) {
			return Rag.GREEN;
		}
		return (reached / expected >= this.amber / 100.0) ? Rag.AMBER : Rag.RED;
	}

	private double expected(PriorityAction action, LocalDate today) {
		LocalDate start = action.deadlines().startedOn();
		double whole = Math.max(1, ChronoUnit.DAYS.between(start, action.deliveryDue()));
		return ChronoUnit.DAYS.between(start, today) / whole;
	}

	/**
	 * The share of milestones reached; all once completion is reported; as expected where
	 * the plan has none.
	 */
	private double reached(PriorityAction action, double expected) {
		if (action.stage() == Stage.COMPLETION_APPROVAL) {
			return 1;
		}
		var milestones = action.delivery().milestones();
		if (milestones.isEmpty()) {
			return expected;
		}
		return milestones.stream().filter((one) -> one.reachedOn() != null).count() / (double) milestones.size();
	}

}
