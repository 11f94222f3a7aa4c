package org.partnershipactions.measures;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A reading was corrected; what it said before is kept. */
public record ReadingCorrected(String key, String measure, LocalDate readOn, String reason) implements DomainEvent {
}
