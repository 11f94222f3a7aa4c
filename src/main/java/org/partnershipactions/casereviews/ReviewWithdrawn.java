package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;

/** Whoever applied withdrew the application. */
public record ReviewWithdrawn(String key) implements DomainEvent {
}
