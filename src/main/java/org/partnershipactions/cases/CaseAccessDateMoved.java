package org.partnershipactions.cases;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The day by which a request for access is decided was moved. */
public record CaseAccessDateMoved(String key, LocalDate from, LocalDate to) implements DomainEvent {
}
