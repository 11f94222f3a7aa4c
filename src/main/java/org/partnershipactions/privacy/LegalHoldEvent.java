package org.partnershipactions.privacy;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to an order to keep what would be erased. */
@HappensTo("legal-hold")
interface LegalHoldEvent {

	/** Something must be kept beyond its time. */
	record LegalHoldPlaced(String key, @Open String kind, @Open String ref) implements DomainEvent {
	}

	/** Something need not be kept beyond its time any more. */
	record LegalHoldLifted(String key, @Open String kind, @Open String ref) implements DomainEvent {
	}

}
