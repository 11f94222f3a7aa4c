package org.partnershipactions.contributions;

import org.jmolecules.event.types.DomainEvent;

/** Whoever asked decided what follows from a declined request. */
public record DeclineDecided(String key, String subjectKey, String agency, String decision) implements DomainEvent {
}
