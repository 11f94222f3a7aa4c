package org.partnershipactions.casereviews;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The date of a step of a case review was moved. */
public record ReviewDateMoved(String key, LocalDate from, LocalDate to) implements DomainEvent {
}
