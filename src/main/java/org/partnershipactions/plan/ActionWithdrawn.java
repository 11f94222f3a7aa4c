package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** The action was withdrawn. */
public record ActionWithdrawn(String key, String reason) implements DomainEvent {
}
