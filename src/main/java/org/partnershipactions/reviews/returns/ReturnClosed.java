package org.partnershipactions.reviews.returns;

import org.jmolecules.event.types.DomainEvent;

/** An action was withdrawn, so its progress is no longer asked for. */
public record ReturnClosed(String key, String actionKey, String agency) implements DomainEvent {
}
