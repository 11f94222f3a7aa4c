package org.partnershipactions.reports.web;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.forms.InvalidAnswers;

/**
 * Which report is asked for, as it stands in the address.
 *
 * @param plan year such as {@code 2026-27}
 * @param quarter such as {@code Q2}
 * @param large whether in large print
 */
record AskedReport(String plan, String quarter, Boolean large) {

	/** The quarter; 422 on the field that is wrong. */
	Quarter period() {
		if (this.plan != null && !this.plan.isBlank()) {
			year();
		}
		if (this.quarter == null || this.quarter.isBlank()) {
			throw new InvalidAnswers("quarter", "Say which quarter, such as Q2");
		}
		if (this.quarter.strip().matches("Q?[1-4]") && (this.plan == null || this.plan.isBlank())) {
			throw new InvalidAnswers("plan", "Say which plan, such as 2026-27");
		}
		return AskedQuarter.of(this.plan, this.quarter)
			.orElseThrow(() -> new InvalidAnswers("quarter", "Write the quarter like Q2, from Q1 to Q4 of the plan"));
	}

	/** The plan's year; 422 on the field where it is none. */
	PlanYear year() {
		if (this.plan == null || this.plan.isBlank()) {
			throw new InvalidAnswers("plan", "Say which plan, such as 2026-27");
		}
		try {
			return PlanYear.parse(this.plan);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidAnswers("plan", "Write the plan like 2026-27");
		}
	}

	boolean isLarge() {
		return Boolean.TRUE.equals(this.large);
	}

}
