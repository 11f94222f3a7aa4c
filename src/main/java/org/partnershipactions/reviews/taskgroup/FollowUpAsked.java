package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A task group asked an agency for a follow-up. */
public record FollowUpAsked(String key, String action, String agency, LocalDate due) implements DomainEvent {
}
