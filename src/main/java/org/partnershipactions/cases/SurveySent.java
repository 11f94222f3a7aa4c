package org.partnershipactions.cases;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A survey was sent to the victim. */
public record SurveySent(String key, LocalDate validUntil) implements DomainEvent {
}
