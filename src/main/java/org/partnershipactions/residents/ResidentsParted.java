package org.partnershipactions.residents;

import org.jmolecules.event.types.DomainEvent;

/** Two records are not the same person after all. */
public record ResidentsParted(String key, String other) implements DomainEvent {
}
