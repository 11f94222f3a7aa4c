package org.partnershipactions.powers;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The day on which a tool or power comes back was moved. */
public record InterventionReviewMoved(String key, String caseKey, LocalDate to) implements DomainEvent {
}
