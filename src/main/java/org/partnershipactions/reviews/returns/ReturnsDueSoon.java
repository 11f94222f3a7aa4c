package org.partnershipactions.reviews.returns;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** Returns of an agency are due soon, and it should hear of them once. */
public record ReturnsDueSoon(String quarter, String partnership, String agency, LocalDate due) implements DomainEvent {
}
