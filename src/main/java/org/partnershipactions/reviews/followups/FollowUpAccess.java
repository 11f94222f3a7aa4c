package org.partnershipactions.reviews.followups;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;

/** Says who may answer a follow-up; an annotation asks it. */
@Component
class FollowUpAccess {

	private final FollowUps followUps;

	private final FollowUpSchedule schedule;

	private final CurrentPerson person;

	FollowUpAccess(FollowUps followUps, FollowUpSchedule schedule, CurrentPerson person) {
		this.followUps = followUps;
		this.schedule = schedule;
		this.person = person;
	}

	/** Whether the person works for whoever owes it. */
	public boolean answers(String key) {
		FollowUp followUp = this.followUps.withKey(key);
		if (!followUp.request().partnership().equals(this.person.partnership())) {
			throw new NotFound("follow-up");
		}
		return this.person.queues().contains(this.schedule.owner(followUp).toString());
	}

}
