package org.partnershipactions.reviews;

import org.jmolecules.event.types.DomainEvent;

/** The board sent a quarter back to the manager. */
public record QuarterReturned(String key, String partnership, String quarter) implements DomainEvent {
}
