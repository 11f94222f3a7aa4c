package org.partnershipactions.residents.places;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;

/** What happens to a ward. */
@HappensTo("ward")
interface WardEvent {

	/** A ward was added. */
	record WardAdded(String key) implements DomainEvent {
	}

	/** A ward is offered to new reports from now on, or is not any more. */
	record WardOffered(String key, boolean active) implements DomainEvent {
	}

}
