package org.partnershipactions.reviews.taskgroup;

import org.jmolecules.event.types.DomainEvent;

/** A review is not held any more. */
public record GroupReviewWithdrawn(String key, String group, String reason) implements DomainEvent {
}
