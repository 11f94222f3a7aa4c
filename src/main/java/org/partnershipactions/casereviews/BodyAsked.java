package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;

/** A body was asked to share what it holds. */
public record BodyAsked(String key, String agency) implements DomainEvent {
}
