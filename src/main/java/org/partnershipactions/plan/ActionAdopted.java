package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** An action began with the adoption of its plan. */
public record ActionAdopted(String key, String ref) implements DomainEvent {
}
