package org.partnershipactions.partners;

import org.jmolecules.event.types.DomainEvent;

/** A person's name or address was changed. */
public record PersonChanged(String key) implements DomainEvent {
}
