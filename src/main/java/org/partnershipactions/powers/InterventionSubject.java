package org.partnershipactions.powers;

import java.util.Optional;

import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Shows the review of a tool or power in lists by the case that it belongs to. */
@Component
class InterventionSubject implements ProcessSubject, Belonging {

	private final Interventions interventions;

	private final InterventionHost host;

	InterventionSubject(Interventions interventions, InterventionHost host) {
		this.interventions = interventions;
		this.host = host;
	}

	@Override
	public String process() {
		return InterventionStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		Subject subject = this.host.subject(this.interventions.withKey(key).caseKey());
		return new Subject(subject.partnership(), "intervention", key, subject.ref(), subject.title(),
				subject.priority(), subject.path());
	}

	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		String caseKey = this.interventions.withKey(key).caseKey();
		return Optional.of(ConfidentialMatter.unlessRestricted(this.host.subject(caseKey).kind(), caseKey,
				this.host.restricted(caseKey)));
	}

	@Override
	public String kind() {
		return "intervention";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.interventions.findById(key).map(Intervention::partnership);
	}

}
