package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** The task group took a case in, or did not. */
public record TaskGroupDecided(String key, boolean accepted) implements DomainEvent {
}
