package org.partnershipactions.reviews.taskgroup;

import org.jmolecules.event.types.DomainEvent;

/** A decision was taken back at a review. */
public record DecisionTakenBack(String key, String review, String action, String kind) implements DomainEvent {
}
