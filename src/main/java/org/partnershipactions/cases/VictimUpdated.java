package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** The victim of a case heard how it stands. */
public record VictimUpdated(String key) implements DomainEvent {
}
