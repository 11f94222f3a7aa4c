package org.partnershipactions.partners;

import org.jmolecules.event.types.DomainEvent;

/** What happens to a task group. */
public interface TaskGroupEvent {

	/** A task group was added. */
	record TaskGroupAdded(String key) implements DomainEvent {
	}

}
