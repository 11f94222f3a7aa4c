package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A late follow-up keeps its date and is looked at again. */
public record FollowUpChased(String key, LocalDate nextCheck) implements DomainEvent {
}
