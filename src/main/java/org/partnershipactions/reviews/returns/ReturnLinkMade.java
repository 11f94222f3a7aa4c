package org.partnershipactions.reviews.returns;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A link was made by which a return can be given without an account. */
public record ReturnLinkMade(String key, String actionKey, LocalDate until) implements DomainEvent {
}
