package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** The victim heard that the case is closed, by a channel that may carry the survey. */
public record VictimTold(String key, ContactChannel channel) implements DomainEvent {
}
