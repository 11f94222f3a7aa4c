package org.partnershipactions.reviews;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The day of a late step is kept, and it is looked at again. */
public record QuarterWorkChased(String key, String task, LocalDate nextCheck) implements DomainEvent {
}
