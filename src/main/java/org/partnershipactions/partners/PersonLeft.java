package org.partnershipactions.partners;

import org.jmolecules.event.types.DomainEvent;

/** A person does not work here any more; their tasks go back to the queues. */
public record PersonLeft(String key) implements DomainEvent {
}
