package org.partnershipactions.contributions;

import java.util.Optional;

import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/**
 * Shows a contribution in lists by the action or case that it is for, and says to which
 * partnership it belongs.
 */
@Component
class ContributionSubject implements ProcessSubject, Belonging {

	static final String KIND = "contribution";

	private final Contributions contributions;

	ContributionSubject(Contributions contributions) {
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

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.contributions.findById(key).map(Contribution::partnership);
	}

}
