package org.partnershipactions.contributions;

import java.util.Optional;

import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.MatterVisibility;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Shows a contribution in lists by the action or case that it is for, and says to which
 * partnership it belongs.
 */
@Component
class ContributionSubject implements ProcessSubject, Belonging {

	static final String KIND = "contribution";

	private final Contributions contributions;

	private final ObjectProvider<MatterVisibility> matters;

	ContributionSubject(Contributions contributions, ObjectProvider<MatterVisibility> matters) {
		this.contributions = contributions;
		this.matters = matters;
	}

	@Override
	public String process() {
		return ContributionStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		return this.contributions.withKey(key).subject();
	}

	/**
	 * What is asked for a case is as confidential as the case, but whoever is asked reads
	 * what for.
	 */
	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		ContributionView asked = this.contributions.withKey(key).view();
		return MatterVisibility.matter(this.matters, asked.kind(), asked.subjectKey()).map(ConfidentialMatter::toQueue);
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
