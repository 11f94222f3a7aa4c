package org.partnershipactions.contributions;

import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Shows a contribution in lists by the action or case that it is for. */
@Component
class ContributionSubjects implements ProcessSubject {

	private final Contributions contributions;

	ContributionSubjects(Contributions contributions) {
		this.contributions = contributions;
	}

	@Override
	public String process() {
		return ContributionStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		return this.contributions.withKey(key).subject();
	}

}
