package org.partnershipactions.partners;

import java.util.List;

import org.partnershipactions.calendar.PlanYear;

/**
 * A task group as other modules need it.
 *
 * @param code short code such as {@code road-safety}
 * @param name full name
 * @param owned priorities that it approves, each of one year's plan
 * @param cases whether anti-social behaviour cases are its work
 * @param agencies codes of its member agencies
 */
public record TaskGroupSummary(String code, String name, List<OwnedPriority> owned, boolean cases,
		List<String> agencies) {

	/** Numbers of the priorities that it approves in a year's plan, in order. */
	public List<Integer> priorities(PlanYear year) {
		return this.owned.stream().filter((one) -> one.of(year)).map(OwnedPriority::priority).sorted().toList();
	}

	/** Whether it approves a priority of a year's plan. */
	public boolean owns(PlanYear year, int priority) {
		return this.owned.contains(OwnedPriority.of(year, priority));
	}

}
