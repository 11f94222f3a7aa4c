package org.partnershipactions.plan;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The date was kept and the work is being chased. */
public record OverdueChased(String key, String step, LocalDate nextCheck) implements DomainEvent {
}
