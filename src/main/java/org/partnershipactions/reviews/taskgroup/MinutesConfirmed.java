package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The minutes of a review stand, and its decisions were applied. */
public record MinutesConfirmed(String key, String group, LocalDate heldOn) implements DomainEvent {
}
