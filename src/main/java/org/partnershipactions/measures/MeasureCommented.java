package org.partnershipactions.measures;

import org.jmolecules.event.types.DomainEvent;

/** The owner agency said something of a measure. */
public record MeasureCommented(String key, String words) implements DomainEvent {
}
