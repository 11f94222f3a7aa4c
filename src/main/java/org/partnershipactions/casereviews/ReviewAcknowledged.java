package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;

/** The single point of contact acknowledged an application. */
public record ReviewAcknowledged(String key) implements DomainEvent {
}
