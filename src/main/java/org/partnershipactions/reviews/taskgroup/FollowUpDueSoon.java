package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A follow-up is due soon. */
public record FollowUpDueSoon(String key, String action, LocalDate due) implements DomainEvent {
}
