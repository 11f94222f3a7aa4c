package org.partnershipactions.cases;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A late decision on access to a case was chased. */
public record CaseAccessChased(String key, LocalDate nextCheck) implements DomainEvent {
}
