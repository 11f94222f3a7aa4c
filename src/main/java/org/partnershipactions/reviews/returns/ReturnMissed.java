package org.partnershipactions.reviews.returns;

import org.jmolecules.event.types.DomainEvent;

/** The time to say how an action stands passed in silence. */
public record ReturnMissed(String key, String actionKey, String agency) implements DomainEvent {
}
