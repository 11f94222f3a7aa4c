package org.partnershipactions.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.partnershipactions.calendar.PlanYear;

/**
 * A priority of one year's plan that a task group approves. Numbers begin anew with each
 * plan, so a number alone says nothing of another year.
 *
 * @param planYear calendar year in which the plan year begins
 * @param priority number of the priority in the plan of that year, 1 to 99
 */
@Embeddable
public record OwnedPriority(@Column(name = "plan_year") int planYear, @Column(name = "priority") int priority) {

	/** A priority of a plan year. */
	public static OwnedPriority of(PlanYear year, int priority) {
		return new OwnedPriority(year.start(), priority);
	}

	/** Whether it is of the plan of that year. */
	public boolean of(PlanYear year) {
		return this.planYear == year.start();
	}

}
