package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A review or its minutes are due soon. */
public record ReviewDueSoon(String key, String group, LocalDate due) implements DomainEvent {
}
