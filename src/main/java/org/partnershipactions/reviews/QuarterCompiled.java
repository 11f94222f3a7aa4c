package org.partnershipactions.reviews;

import org.jmolecules.event.types.DomainEvent;

/** The manager compiled a quarter, and it waits for the board. */
public record QuarterCompiled(String key, String partnership, String quarter) implements DomainEvent {
}
