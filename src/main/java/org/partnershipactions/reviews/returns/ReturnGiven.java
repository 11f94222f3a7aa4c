package org.partnershipactions.reviews.returns;

import org.jmolecules.event.types.DomainEvent;

/** A lead agency said how an action stands. */
public record ReturnGiven(String key, String actionKey, String agency) implements DomainEvent {
}
