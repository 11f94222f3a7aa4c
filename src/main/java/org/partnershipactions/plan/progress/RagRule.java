package org.partnershipactions.plan.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.partnershipactions.partners.LocalFigures;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.action.Status;

/**
 * Rates an action by its dates: progress against the straight line from its start to its
 * due date. Progress is the share of milestones reached; where the plan has none, the per
 * cent that the accountable lead last gave; where there is neither, progress is taken to
 * be as expected.
 *
 * @param green share of the line that is still on schedule, in per cent
 * @param amber share below which the action is behind, in per cent
 */
public record RagRule(int green, int amber) {

	/** Half of the milestones after five ninths of the time are 90 per cent, no less. */
	private static final double ROUNDING = 1e-9;

	/** The thresholds in force on a day. */
	public static RagRule on(LocalDate day, LocalFigures figures) {
		return new RagRule(figures.at("plan.rag.green", day), figures.at("plan.rag.amber", day));
	}

	/**
	 * The computed rating at the end of a day. Completed is blue; not started, withdrawn
	 * and ongoing actions are grey, unless a step of theirs is past due; past due is red.
	 */
	public Rag rate(Ratable action, LocalDate day) {
		if (action.status() == Status.COMPLETED || action.status() == Status.COMPLETED_IN_PART) {
			return Rag.BLUE;
		}
		if (!action.running()) {
			return Rag.GREY;
		}
		if (day.isAfter(action.lastDay()) || day.isAfter(action.stepDue())) {
			return Rag.RED;
		}
		return (action.status() == Status.NOT_STARTED || action.due() == null) ? Rag.GREY : onTheLine(action, day);
	}

	private Rag onTheLine(Ratable action, LocalDate day) {
		double expected = expected(action, day);
		double reached = (action.stage() == Stage.COMPLETION_APPROVAL) ? 1 : action.reached().orElse(expected);
		double kept = (expected == 0) ? 100 : 100 * reached / expected + ROUNDING;
		if (kept >= this.green) {
			return Rag.GREEN;
		}
		return (kept >= this.amber) ? Rag.AMBER : Rag.RED;
	}

	private double expected(Ratable action, LocalDate day) {
		double whole = Math.max(1, ChronoUnit.DAYS.between(action.startedOn(), action.lastDay()));
		return ChronoUnit.DAYS.between(action.startedOn(), day) / whole;
	}

}
