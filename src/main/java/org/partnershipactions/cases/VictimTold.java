package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** The victim heard that the case is closed. */
public record VictimTold(String key) implements DomainEvent {
}
