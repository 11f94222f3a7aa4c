package org.partnershipactions.partners;

import org.jmolecules.event.types.DomainEvent;

/** A task group was added. */
public record TaskGroupAdded(String key) implements DomainEvent {
}
