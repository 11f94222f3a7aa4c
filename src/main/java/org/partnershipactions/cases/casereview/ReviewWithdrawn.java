package org.partnershipactions.cases.casereview;

import org.jmolecules.event.types.DomainEvent;

/** Whoever applied withdrew the application. */
public record ReviewWithdrawn(String key) implements DomainEvent {
}
