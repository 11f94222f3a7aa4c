package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** The proposal to close a case was returned. */
public record ClosureReturned(String key) implements DomainEvent {
}
