package org.partnershipactions.partners;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A local figure has another value from a day on. */
public record LocalFigureSet(String code, LocalDate from, int value) implements DomainEvent {
}
