package org.partnershipactions.casereviews;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A late step of a case review keeps its date and is looked at again. */
public record ReviewWorkChased(String key, String step, LocalDate nextCheck) implements DomainEvent {
}
