package org.partnershipactions.plan.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.OptionalDouble;

import org.partnershipactions.partners.figures.LocalFigureReading;
import org.partnershipactions.plan.action.PriorityAction;
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
	public static RagRule on(LocalDate day, LocalFigureReading figures) {
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

	/**
	 * What the rating of an action by its dates depends on, of today or of a day past.
	 *
	 * @param stage how far it came
	 * @param status how it stood
	 * @param startedOn the day on which it began
	 * @param due the day by which, or null where it is ongoing
	 * @param lastDay the day by which delivery is due: the due date, or the end of the
	 * plan's year where it is ongoing
	 * @param stepDue the day by which its open step was due, or null
	 * @param reached the share of it that is reached, 0 to 1; empty where nobody can say
	 */
	public record Ratable(Stage stage, Status status, LocalDate startedOn, LocalDate due, LocalDate lastDay,
			LocalDate stepDue, OptionalDouble reached) {

		/**
		 * An action as it stands, with its milestones and what its lead last said of it,
		 * or null.
		 */
		public static Ratable of(PriorityAction action, Collection<Tick> ticks, GivenProgress said) {
			return new Ratable(action.stage(), action.status(), action.deadlines().startedOn(), action.row().due(),
					action.deliveryDue(), action.lateAfter(), share(ticks, LocalDate.MAX, said));
		}

		/** Whether it is adopted and not closed. */
		boolean running() {
			return this.stage != Stage.DRAFT && this.stage != Stage.CLOSED;
		}

		/**
		 * How much of it was reached by the end of a day: with milestones the share of
		 * them that was ticked, without them what the lead last said, without both nobody
		 * knows.
		 */
		public static OptionalDouble share(Collection<Tick> ticks, LocalDate day, GivenProgress given) {
			if (!ticks.isEmpty()) {
				return OptionalDouble
					.of(ticks.stream().filter((tick) -> tick.reachedBy(day)).count() / (double) ticks.size());
			}
			return (given != null) ? OptionalDouble.of(given.percent() / 100.0) : OptionalDouble.empty();
		}

	}

}
