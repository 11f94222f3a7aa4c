package org.partnershipactions.measures;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A reading of a measure was given. */
public record ReadingGiven(String key, String measure, LocalDate readOn) implements DomainEvent {
}
