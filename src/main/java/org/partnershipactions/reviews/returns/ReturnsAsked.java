package org.partnershipactions.reviews.returns;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** An agency was asked for the returns of all its actions of a quarter. */
public record ReturnsAsked(String quarter, String partnership, String agency, int actions,
		LocalDate due) implements DomainEvent {
}
