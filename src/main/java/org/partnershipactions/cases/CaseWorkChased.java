package org.partnershipactions.cases;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The date of a late step of a case was kept and it is being chased. */
public record CaseWorkChased(String key, String step, LocalDate nextCheck) implements DomainEvent {
}
