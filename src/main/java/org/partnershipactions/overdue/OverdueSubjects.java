package org.partnershipactions.overdue;

import org.partnershipactions.workflow.Subject;
import org.partnershipactions.workflow.Subjects;

import org.springframework.stereotype.Component;

/** Shows a review in lists by the action or case whose work is late. */
@Component
class OverdueSubjects implements Subjects {

	private final Reviews reviews;

	OverdueSubjects(Reviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public String process() {
		return OverdueProcess.ID;
	}

	@Override
	public Subject of(String key) {
		return this.reviews.withKey(key).breach().as("overdue-review", key);
	}

}
