package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** A case came to its end. */
public record CaseClosed(String key, Outcome outcome, Behaviour behaviour) implements DomainEvent {
}
