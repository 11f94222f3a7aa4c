package org.partnershipactions.reviews;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The manager compiled a quarter, and it waits for the board. */
public record QuarterCompiled(String key, String partnership, String quarter, LocalDate due) implements DomainEvent {
}
