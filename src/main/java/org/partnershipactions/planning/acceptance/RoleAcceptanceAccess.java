package org.partnershipactions.planning.acceptance;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;

/** Says who may answer for an agency's role; an annotation asks it. */
@Component
class RoleAcceptanceAccess {

	private final RoleAcceptances roles;

	private final RoleSchedule schedule;

	private final CurrentPerson person;

	RoleAcceptanceAccess(RoleAcceptances roles, RoleSchedule schedule, CurrentPerson person) {
		this.roles = roles;
		this.schedule = schedule;
		this.person = person;
	}

	/** Whether the person answers for the agency that is asked. */
	public boolean answers(String key) {
		RoleAcceptance role = this.roles.withKey(key);
		if (!role.partnership().equals(this.person.partnership())) {
			throw new NotFound("role");
		}
		return this.person.queues().contains(this.schedule.answerer(role).toString());
	}

}
