package org.partnershipactions.plan;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Component;

/** Says who may do what with a whole plan; everybody who is signed in reads it. */
@Component("planAccess")
public class PlanAccess {

	private final CurrentPerson person;

	PlanAccess(CurrentPerson person) {
		this.person = person;
	}

	/** Whether the person answers for the partnership's whole plan. */
	public boolean manages() {
		return this.person.is(Role.MANAGER);
	}

	/** Whether the person sits on the board, which adopts the plan. */
	public boolean governs() {
		return this.person.is(Role.BOARD);
	}

}
