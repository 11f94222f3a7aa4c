package org.partnershipactions.plan.web;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.NotFound;

/** Plan years as they stand in addresses and in answers. */
final class Years {

	private Years() {
	}

	/** The year of an address; {@link NotFound} where it is none. */
	static PlanYear ofAddress(String text) {
		try {
			return PlanYear.parse(text);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("plan");
		}
	}

	/** The year that a person or program gives; 422 on the field where it is none. */
	static PlanYear ofAnswer(String field, String text) {
		try {
			return PlanYear.parse((text != null) ? text : "");
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidAnswers(field, "Write the plan year like 2027-28");
		}
	}

}
