package org.partnershipactions.powers;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A tool or power was looked at and goes on. */
public record InterventionReviewed(String key, String caseKey, LocalDate next) implements DomainEvent {
}
