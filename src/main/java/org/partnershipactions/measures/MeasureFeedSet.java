package org.partnershipactions.measures;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** Another action, or none, counts for a measure from a day on. */
public record MeasureFeedSet(String key, LocalDate from, String plan, String ref) implements DomainEvent {
}
