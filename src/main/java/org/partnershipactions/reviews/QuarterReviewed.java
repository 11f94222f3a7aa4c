package org.partnershipactions.reviews;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** Every task group has held its review, and the manager compiles the quarter next. */
public record QuarterReviewed(String key, String partnership, String quarter, LocalDate due) implements DomainEvent {
}
