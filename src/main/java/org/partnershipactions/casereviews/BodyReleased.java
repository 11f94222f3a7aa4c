package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;

/** A body did not share, and the review goes on without it. */
public record BodyReleased(String key, String agency) implements DomainEvent {
}
