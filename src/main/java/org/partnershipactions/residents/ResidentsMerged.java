package org.partnershipactions.residents;

import org.jmolecules.event.types.DomainEvent;

/** Two records were found to be the same person. */
public record ResidentsMerged(String key, String other) implements DomainEvent {
}
