package org.partnershipactions.reviews;

import org.jmolecules.event.types.DomainEvent;

/** Every return of a quarter is in, or its time has passed. */
public record QuarterCollected(String key, String partnership, String quarter) implements DomainEvent {
}
