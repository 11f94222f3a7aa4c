package org.partnershipactions.reviews.quarter;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Component;

/** Says who may compile, sign and publish a quarter; annotations ask it. */
@Component
class QuarterAccess {

	private final MonitoredQuarters quarters;

	private final CurrentPerson person;

	QuarterAccess(MonitoredQuarters quarters, CurrentPerson person) {
		this.quarters = quarters;
		this.person = person;
	}

	/** Whether the person answers for the plan that the quarter belongs to. */
	public boolean compiles(String key) {
		return is(key, Role.MANAGER);
	}

	/** Whether the person signs for the board. */
	public boolean signs(String key) {
		return is(key, Role.BOARD);
	}

	/** Whether the person may make a signed quarter public. */
	public boolean publishes(String key) {
		return is(key, Role.MANAGER) || is(key, Role.BOARD);
	}

	private boolean is(String key, Role role) {
		if (!this.quarters.withKey(key).partnership().equals(this.person.partnership())) {
			throw new NotFound("quarter");
		}
		return this.person.is(role);
	}

}
