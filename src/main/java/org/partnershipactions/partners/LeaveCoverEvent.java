package org.partnershipactions.partners;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** What happens to the cover for somebody who is away. */
public interface LeaveCoverEvent {

	/** Somebody acts for somebody else during leave. */
	record LeaveCoverArranged(String key, String away, String cover, LocalDate begins,
			LocalDate ends) implements DomainEvent {
	}

	/** Leave cover ended early. */
	record LeaveCoverEnded(String key, String away, String cover) implements DomainEvent {
	}

}
