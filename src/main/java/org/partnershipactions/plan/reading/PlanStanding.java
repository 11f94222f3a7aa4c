package org.partnershipactions.plan.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.action.Rag;

/**
 * A plan, or a part of it, as it stood at the end of a day. Every figure is the length of
 * a list that can be shown.
 *
 * @param year the plan's year
 * @param day the day
 * @param actions its actions, in the order of their references
 */
public record PlanStanding(PlanYear year, LocalDate day, List<ActionAt> actions) {

	/** Adopted and not withdrawn: the whole of which the headline measure is a part. */
	public List<ActionAt> live() {
		return those(ActionAt::live).actions();
	}

	/** Completed or rated green by its dates. */
	public List<ActionAt> onSchedule() {
		return those(ActionAt::onSchedule).actions();
	}

	/** Live, but neither completed nor rated green by its dates. */
	public List<ActionAt> notOnSchedule() {
		return those((action) -> action.live() && !action.onSchedule()).actions();
	}

	/** Live and of this rating by its dates. */
	public List<ActionAt> rated(Rag rag) {
		return those((action) -> action.live() && action.rag() == rag).actions();
	}

	/** Where the lead's confidence and the dates say different things. */
	public List<ActionAt> disagreements() {
		return those(ActionAt::disagreement).actions();
	}

	/** The part of one priority. */
	public PlanStanding ofPriority(int number) {
		return ofPriorities(List.of(number));
	}

	/** The part of some priorities, such as those that a task group owns. */
	public PlanStanding ofPriorities(Collection<Integer> numbers) {
		return those((action) -> numbers.contains(action.priority()));
	}

	/** The part that an agency answers for. */
	public PlanStanding ledBy(String agency) {
		return those((action) -> action.lead().equals(agency));
	}

	private PlanStanding those(Predicate<ActionAt> which) {
		return new PlanStanding(this.year, this.day, this.actions.stream().filter(which).toList());
	}

}
