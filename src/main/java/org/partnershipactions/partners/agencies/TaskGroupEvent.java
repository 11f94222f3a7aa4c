package org.partnershipactions.partners.agencies;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to a task group. */
@HappensTo(HappensTo.THE_INSTALLATION)
interface TaskGroupEvent {

	/** A task group was added. */
	record TaskGroupAdded(String key) implements DomainEvent {
	}

	/** Name or members of a task group were changed. */
	record TaskGroupChanged(String key) implements DomainEvent {
	}

	/** It was said which priorities of a year's plan a task group approves. */
	record TaskGroupPrioritiesSet(String key, @Open String year, int priorities) implements DomainEvent {
	}

	/** A task group takes no new work any more; another one took over. */
	record TaskGroupRetired(String key, @Open String successor) implements DomainEvent {
	}

}
