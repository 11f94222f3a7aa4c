package org.partnershipactions.reviews.returns;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A lead agency was asked how an action stands. */
public record ReturnAsked(String key, String actionKey, String agency, LocalDate due) implements DomainEvent {
}
