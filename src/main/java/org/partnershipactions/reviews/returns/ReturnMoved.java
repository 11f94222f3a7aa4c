package org.partnershipactions.reviews.returns;

import org.jmolecules.event.types.DomainEvent;

/** Another agency became accountable and owes the return now. */
public record ReturnMoved(String key, String actionKey, String from, String to) implements DomainEvent {
}
