package org.partnershipactions.partners;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** Somebody acts for somebody else during leave. */
public record LeaveCoverArranged(String key, String away, String cover, LocalDate begins,
		LocalDate ends) implements DomainEvent {
}
