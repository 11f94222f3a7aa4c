package org.partnershipactions.reviews.returns;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Knows whose work a return is. */
@Component
class ReturnTeams {

	private final Directory directory;

	ReturnTeams(Directory directory) {
		this.directory = directory;
	}

	/** The members of the accountable lead, else its coordinator. */
	Queue giver(ProgressReturn asked) {
		return this.directory.queueFor(asked.asked().partnership(), asked.lead(), "member");
	}

	String name(String agency) {
		return this.directory.agencyName(agency);
	}

}
