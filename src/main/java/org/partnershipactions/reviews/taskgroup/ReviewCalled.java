package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A task group is to hold a review. */
public record ReviewCalled(String key, String group, LocalDate due) implements DomainEvent {
}
