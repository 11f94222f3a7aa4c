package org.partnershipactions.cases;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The date of a step of a case was moved. */
public record CaseDateMoved(String key, String step, LocalDate from, LocalDate to) implements DomainEvent {
}
