package org.partnershipactions.reports;

import org.partnershipactions.plan.reading.PlanStanding;

/**
 * The headline measure, completed or on schedule: (completed + green) divided by live
 * actions. Live is every action that was adopted and not withdrawn, so that ongoing
 * actions, those not started and those completed in part stay in the denominator; green
 * is the computed rating. Which actions count says {@link PlanStanding}.
 *
 * @param numerator actions that are completed or rated green
 * @param denominator live actions
 * @param target target in per cent, a local default
 */
public record OnSchedule(int numerator, int denominator, int target) {

	/** The measure of a plan or a part of it against a target in per cent. */
	public static OnSchedule of(PlanStanding standing, int target) {
		return new OnSchedule(standing.onSchedule().size(), standing.live().size(), target);
	}

	/**
	 * The share in whole per cent, rounded down so that a missed target never looks met;
	 * 0 where there are no live actions.
	 */
	public int percent() {
		return (this.denominator == 0) ? 0 : 100 * this.numerator / this.denominator;
	}

	/** Whether the target is reached. */
	public boolean met() {
		return this.denominator > 0 && percent() >= this.target;
	}

}
