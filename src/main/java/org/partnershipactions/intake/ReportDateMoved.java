package org.partnershipactions.intake;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The date of the open step was moved. */
public record ReportDateMoved(String key, LocalDate from, LocalDate to, String reason) implements DomainEvent {
}
