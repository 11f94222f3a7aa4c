package org.partnershipactions.reviews.taskgroup;

import org.jmolecules.event.types.DomainEvent;

/** A decision was saved at a review. */
public record DecisionSaved(String key, String review, String action, String kind) implements DomainEvent {
}
