package org.partnershipactions.reviews.taskgroup;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.TeamCode;

import org.springframework.stereotype.Component;

/** Knows whose work a follow-up is. */
@Component
class FollowUpTeams {

	private final Directory directory;

	FollowUpTeams(Directory directory) {
		this.directory = directory;
	}

	/** The members of the agency that was asked; the manager for a withdrawal. */
	Queue owner(FollowUpFacts followUp) {
		return followUp.asked().withdrawal() ? Queue.ofPartnership("manager")
				: this.directory.queueFor(followUp.asked().partnership(), followUp.agency(), "member");
	}

	/** Who owes it when it is late, as overdue reviews name teams. */
	String team(FollowUpFacts followUp) {
		return followUp.asked().withdrawal() ? owner(followUp).team() : TeamCode.ofAgency(followUp.agency()).text();
	}

}
