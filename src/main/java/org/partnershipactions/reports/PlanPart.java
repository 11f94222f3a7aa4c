package org.partnershipactions.reports;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

import org.partnershipactions.plan.reading.PlanStanding;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;
import org.partnershipactions.plan.reading.PlanView;

/**
 * A part of a plan: the priorities of some task groups, the actions that some agencies
 * answer for, some priorities, what fits all that is named, or where nothing is named the
 * whole plan.
 *
 * @param groups codes of the task groups
 * @param agencies codes of the accountable leads
 * @param priorities numbers of the priorities
 */
public record PlanPart(SortedSet<String> groups, SortedSet<String> agencies, SortedSet<Integer> priorities) {

	/** Nothing is named. */
	public static final PlanPart WHOLE = new PlanPart(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

	/** Keeps what is named from being changed. */
	public PlanPart {
		groups = Collections.unmodifiableSortedSet(groups);
		agencies = Collections.unmodifiableSortedSet(agencies);
		priorities = Collections.unmodifiableSortedSet(priorities);
	}

	/** Whether nothing is named. */
	public boolean isWhole() {
		return equals(WHOLE);
	}

	/**
	 * Whether late work of an agency and a priority, null where it has none, belongs to
	 * it.
	 */
	boolean has(String agency, Integer priority) {
		return (this.agencies.isEmpty() || this.agencies.contains(agency))
				&& (this.priorities.isEmpty() || (Objects.nonNull(priority) && this.priorities.contains(priority)));
	}

	/** What of a plan belongs to it. */
	PlanStanding of(PlanStanding standing, PlanView plan) {
		PlanStanding part = this.groups.isEmpty() ? standing
				: standing.ofPriorities(plan.priorities()
					.stream()
					.filter((priority) -> this.groups.contains(priority.group()))
					.map(PlanView.PriorityView::number)
					.toList());
		return new PlanStanding(part.year(), part.day(), part.actions().stream().filter(this::has).toList());
	}

	private boolean has(ActionAt action) {
		return has(action.lead(), action.priority());
	}

}
