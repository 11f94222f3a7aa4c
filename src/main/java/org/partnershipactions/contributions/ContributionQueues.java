package org.partnershipactions.contributions;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Whose work each step of a contribution is. */
@Component
class ContributionQueues {

	private final Directory directory;

	ContributionQueues(Directory directory) {
		this.directory = directory;
	}

	Queue answerer(Contribution contribution) {
		return this.directory.queueFor(contribution.partnership(), contribution.view().agency(), "coordinator");
	}

	Queue contributor(Contribution contribution) {
		return this.directory.queueFor(contribution.partnership(), contribution.view().agency(), "member");
	}

	Queue decider(Contribution contribution) {
		if (contribution.decline() != null && contribution.decline().withManager()) {
			return Queue.ofPartnership("manager");
		}
		Queue asker = Queue.parse(contribution.view().asker());
		return (asker.agency() != null)
				? this.directory.queueFor(contribution.partnership(), asker.agency(), asker.role()) : asker;
	}

}
