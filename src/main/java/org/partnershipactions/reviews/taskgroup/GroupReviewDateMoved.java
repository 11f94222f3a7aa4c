package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The date of a review or of its minutes was moved. */
public record GroupReviewDateMoved(String key, LocalDate from, LocalDate to, String reason) implements DomainEvent {
}
