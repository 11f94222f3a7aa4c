package org.partnershipactions.reviews.taskgroup;

import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Shows a follow-up in lists by the action that it is about. */
@Component
class FollowUpSubjects implements ProcessSubject {

	private final FollowUps followUps;

	FollowUpSubjects(FollowUps followUps) {
		this.followUps = followUps;
	}

	@Override
	public String process() {
		return FollowUpProcess.ID;
	}

	@Override
	public Subject of(String key) {
		return this.followUps.withKey(key).facts().asked().as(key);
	}

}
