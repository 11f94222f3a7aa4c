package org.partnershipactions.powers;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Knows whose work a tool or power is: its owner's, or whoever works the case. */
@Component
class InterventionOwners {

	private final InterventionHosts hosts;

	private final Directory directory;

	InterventionOwners(InterventionHosts hosts, Directory directory) {
		this.hosts = hosts;
		this.directory = directory;
	}

	Queue queue(Intervention intervention) {
		return (intervention.owner() != null)
				? this.directory.queueFor(intervention.partnership(), intervention.owner(), "member")
				: this.hosts.host().worker(intervention.caseKey());
	}

}
