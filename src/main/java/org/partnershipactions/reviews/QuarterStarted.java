package org.partnershipactions.reviews;

import org.jmolecules.event.types.DomainEvent;

/** A quarter is over, and its returns are asked for. */
public record QuarterStarted(String key, String partnership, String quarter) implements DomainEvent {
}
