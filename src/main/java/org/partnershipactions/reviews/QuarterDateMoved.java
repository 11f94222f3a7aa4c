package org.partnershipactions.reviews;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The day of the manager's or the board's step moved. */
public record QuarterDateMoved(String key, LocalDate from, LocalDate to) implements DomainEvent {
}
