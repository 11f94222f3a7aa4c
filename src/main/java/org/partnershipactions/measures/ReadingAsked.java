package org.partnershipactions.measures;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** An agency is asked for the reading of a quarter. */
public record ReadingAsked(String key, String measure, String agency, LocalDate due) implements DomainEvent {
}
