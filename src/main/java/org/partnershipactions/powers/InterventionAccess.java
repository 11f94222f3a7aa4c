package org.partnershipactions.powers;

import java.util.stream.Stream;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Component;

/** Answers the access annotations of this package. */
@Component("interventionAccess")
@GlossaryTerm("Access to a tool or power is asked of this class by every annotated use case.")
class InterventionAccess {

	private final Interventions interventions;

	private final InterventionHost host;

	private final CurrentPerson person;

	private final Directory directory;

	InterventionAccess(Interventions interventions, InterventionHost host, CurrentPerson person, Directory directory) {
		this.interventions = interventions;
		this.host = host;
		this.person = person;
		this.directory = directory;
	}

	/** Whether the person works the case. */
	public boolean worksCase(String caseKey) {
		return this.host.mayWork(caseKey);
	}

	/** Whether the person may see the case. */
	public boolean seesCase(String caseKey) {
		return this.host.maySee(caseKey);
	}

	/** Whether the person works the case, or for the agency that looks after it. */
	public boolean worksOn(String key) {
		Intervention intervention = this.interventions.withKey(key);
		return worksCase(intervention.caseKey()) || ours(intervention) && Stream.ofNullable(intervention.owner())
			.map((agency) -> this.directory.queueFor(intervention.partnership(), agency, "member").toString())
			.anyMatch((queue) -> this.person.queues().contains(queue));
	}

	/** An agency may work in several partnerships; its people see their own only. */
	private boolean ours(Intervention intervention) {
		return this.host.subject(intervention.caseKey()).partnership().equals(this.person.partnership());
	}

}
