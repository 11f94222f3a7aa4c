package org.partnershipactions.reviews.returns;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;

/** Says who may give a return; an annotation asks it. */
@Component
class ReturnAccess {

	private final ProgressReturns returns;

	private final ReturnSchedule schedule;

	private final CurrentPerson person;

	ReturnAccess(ProgressReturns returns, ReturnSchedule schedule, CurrentPerson person) {
		this.returns = returns;
		this.schedule = schedule;
		this.person = person;
	}

	/** Whether the person works for the agency that owes it. */
	public boolean gives(String key) {
		ProgressReturn asked = this.returns.withKey(key);
		if (!asked.asked().partnership().equals(this.person.partnership())) {
			throw new NotFound("return");
		}
		return this.person.queues().contains(this.schedule.giver(asked).toString());
	}

}
