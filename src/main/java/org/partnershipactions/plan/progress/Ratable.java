package org.partnershipactions.plan.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalDouble;

import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.action.Status;

/**
 * What the rating of an action by its dates depends on, of today or of a day past.
 *
 * @param stage how far it came
 * @param status how it stood
 * @param startedOn the day on which it began
 * @param due the day by which, or null where it is ongoing
 * @param lastDay the day by which delivery is due: the due date, or the end of the plan's
 * year where it is ongoing
 * @param stepDue the day by which its open step was due, or null
 * @param reached the share of it that is reached, 0 to 1; empty where nobody can say
 */
public record Ratable(Stage stage, Status status, LocalDate startedOn, LocalDate due, LocalDate lastDay,
		LocalDate stepDue, OptionalDouble reached) {

	/**
	 * An action as it stands, with its milestones and what its lead last said of it, or
	 * null.
	 */
	public static Ratable of(PriorityAction action, Collection<Tick> ticks, GivenProgress said) {
		return new Ratable(action.stage(), action.status(), action.deadlines().startedOn(), action.row().due(),
				action.deliveryDue(), action.deadlines().stepDue(), share(ticks, LocalDate.MAX, said));
	}

	/** Whether it is adopted and not closed. */
	boolean running() {
		return this.stage != Stage.DRAFT && this.stage != Stage.CLOSED;
	}

	/**
	 * How much of it was reached by the end of a day: with milestones the share of them
	 * that was ticked, without them what the lead last said, without both nobody knows.
	 */
	public static OptionalDouble share(Collection<Tick> ticks, LocalDate day, GivenProgress given) {
		if (!ticks.isEmpty()) {
			return OptionalDouble
				.of(ticks.stream().filter((tick) -> tick.reachedBy(day)).count() / (double) ticks.size());
		}
		return (given != null) ? OptionalDouble.of(given.percent() / 100.0) : OptionalDouble.empty();
	}

}
