package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A follow-up got another date or another agency. */
public record FollowUpMoved(String key, LocalDate due, String agency, String reason) implements DomainEvent {
}
