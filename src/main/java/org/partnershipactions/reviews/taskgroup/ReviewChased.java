package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A late review keeps its date and is looked at again. */
public record ReviewChased(String key, LocalDate nextCheck) implements DomainEvent {
}
