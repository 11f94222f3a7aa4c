package org.partnershipactions.overdue;

import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Shows a review in lists by the action or case whose work is late. */
@Component
class OverdueSubjects implements ProcessSubject {

	private final Reviews reviews;

	OverdueSubjects(Reviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public String process() {
		return OverdueStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		return this.reviews.withKey(key).breach().as("overdue-review", key);
	}

}
