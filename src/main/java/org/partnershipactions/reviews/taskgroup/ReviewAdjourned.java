package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A review goes on another day. */
public record ReviewAdjourned(String key, String group, LocalDate to) implements DomainEvent {
}
