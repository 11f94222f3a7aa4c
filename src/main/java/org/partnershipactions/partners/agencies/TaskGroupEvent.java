package org.partnershipactions.partners.agencies;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;

/** What happens to a task group. */
@HappensTo(HappensTo.THE_INSTALLATION)
interface TaskGroupEvent {

	/** A task group was added. */
	record TaskGroupAdded(String key) implements DomainEvent {
	}

}
