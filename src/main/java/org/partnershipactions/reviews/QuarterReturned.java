package org.partnershipactions.reviews;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The board sent a quarter back to the manager. */
public record QuarterReturned(String key, String partnership, String quarter, LocalDate due) implements DomainEvent {
}
