package org.partnershipactions.powers;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The day was kept and the review is being chased. */
public record InterventionChased(String key, String caseKey, LocalDate nextCheck) implements DomainEvent {
}
