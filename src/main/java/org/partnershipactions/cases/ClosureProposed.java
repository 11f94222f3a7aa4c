package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** Somebody proposed to close a case. */
public record ClosureProposed(String key, Outcome outcome, Behaviour behaviour) implements DomainEvent {
}
