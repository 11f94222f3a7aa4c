package org.partnershipactions.plan;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A date of the action was moved. */
public record DeadlineMoved(String key, LocalDate from, LocalDate to, String reason) implements DomainEvent {
}
