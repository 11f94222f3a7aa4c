package org.partnershipactions.powers;

import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Shows the review of a tool or power in lists by the case that it belongs to. */
@Component
class InterventionSubjects implements ProcessSubject {

	private final InterventionTable interventions;

	private final InterventionHosts hosts;

	InterventionSubjects(InterventionTable interventions, InterventionHosts hosts) {
		this.interventions = interventions;
		this.hosts = hosts;
	}

	@Override
	public String process() {
		return InterventionProcess.ID;
	}

	@Override
	public Subject of(String key) {
		Subject subject = this.hosts.host().subject(this.interventions.withKey(key).caseKey());
		return new Subject(subject.partnership(), "intervention", key, subject.ref(), subject.title(),
				subject.priority(), subject.path());
	}

}
