package org.partnershipactions.privacy;

import org.jmolecules.event.types.DomainEvent;

/** What happens to an order to keep what would be erased. */
interface LegalHoldEvent {

	/** Something must be kept beyond its time. */
	record LegalHoldPlaced(String key, String kind, String ref) implements DomainEvent {
	}

	/** Something need not be kept beyond its time any more. */
	record LegalHoldLifted(String key, String kind, String ref) implements DomainEvent {
	}

}
