package org.partnershipactions.reviews.returns;

import org.jmolecules.event.types.DomainEvent;

/** A return was given by its link, without an account. */
public record ReturnGivenByLink(String key, String actionKey, String agency) implements DomainEvent {
}
