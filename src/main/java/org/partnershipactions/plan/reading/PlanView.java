package org.partnershipactions.plan.reading;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.action.ActionSummary;

/**
 * A plan with its actions by priority.
 *
 * @param year such as {@code 2026-27}
 * @param adoptedOn day of adoption, or null
 * @param begunOn day on which its actions began, or null for a draft and while it waits
 * @param priorities the priorities in the order of their numbers
 */
public record PlanView(String year, LocalDate adoptedOn, LocalDate begunOn, List<PriorityView> priorities) {

	/**
	 * A priority and its actions.
	 *
	 * @param number its number
	 * @param title its title
	 * @param group code of the task group that owns it, or null
	 * @param groupName name of the task group, or null
	 * @param actions its actions in the order of their references
	 */
	public record PriorityView(int number, String title, String group, String groupName, List<ActionSummary> actions) {
	}

	/** Whether it is adopted and begins on the first day of its year. */
	public boolean waits() {
		return this.adoptedOn != null && this.begunOn == null;
	}

	/** 1 April of its year. */
	public LocalDate firstDay() {
		return PlanYear.parse(this.year).firstDay();
	}

	/** 31 March of its year. */
	public LocalDate lastDay() {
		return PlanYear.parse(this.year).lastDay();
	}

	/** All actions of the plan. */
	public List<ActionSummary> actions() {
		return this.priorities.stream().flatMap((priority) -> priority.actions().stream()).toList();
	}

}
