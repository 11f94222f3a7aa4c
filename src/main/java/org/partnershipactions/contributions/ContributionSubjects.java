package org.partnershipactions.contributions;

import org.partnershipactions.workflow.Subject;
import org.partnershipactions.workflow.Subjects;

import org.springframework.stereotype.Component;

/** Shows a contribution in lists by the action or case that it is for. */
@Component
class ContributionSubjects implements Subjects {

	private final Contributions contributions;

	ContributionSubjects(Contributions contributions) {
		this.contributions = contributions;
	}

	@Override
	public String process() {
		return ContributionProcess.ID;
	}

	@Override
	public Subject of(String key) {
		return this.contributions.withKey(key).subject();
	}

}
