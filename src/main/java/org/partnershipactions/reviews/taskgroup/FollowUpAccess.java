package org.partnershipactions.reviews.taskgroup;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;

/** Says who may answer a follow-up; an annotation asks it. */
@Component
class FollowUpAccess {

	private final FollowUps followUps;

	private final FollowUpTeams teams;

	private final CurrentPerson person;

	FollowUpAccess(FollowUps followUps, FollowUpTeams teams, CurrentPerson person) {
		this.followUps = followUps;
		this.teams = teams;
		this.person = person;
	}

	/** Whether the person works for whoever owes it. */
	public boolean answers(String key) {
		FollowUpFacts followUp = this.followUps.withKey(key).facts();
		if (!followUp.asked().partnership().equals(this.person.partnership())) {
			throw new NotFound("follow-up");
		}
		return this.person.queues().contains(this.teams.owner(followUp).toString());
	}

}
