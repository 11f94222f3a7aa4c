package org.partnershipactions.planning.cycle;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Component;

/** Says who may score, choose and adopt; annotations ask it. */
@Component
class AnnualPlanAccess {

	private final AnnualPlans plans;

	private final CurrentPerson person;

	AnnualPlanAccess(AnnualPlans plans, CurrentPerson person) {
		this.plans = plans;
		this.person = person;
	}

	/** Whether the person answers for the plan that is made. */
	public boolean manages(String key) {
		return is(key, Role.MANAGER);
	}

	/** Whether the person decides for the board. */
	public boolean governs(String key) {
		return is(key, Role.BOARD);
	}

	private boolean is(String key, Role role) {
		if (!this.plans.withKey(key).partnership().equals(this.person.partnership())) {
			throw new NotFound("plan");
		}
		return this.person.is(role);
	}

}
