package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** A task group agreed at its review how an action stands. */
public record RatingAgreed(String key, Rag rating, String words) implements DomainEvent {
}
