package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A task group held its review. */
public record GroupReviewHeld(String key, String group, LocalDate heldOn) implements DomainEvent {
}
