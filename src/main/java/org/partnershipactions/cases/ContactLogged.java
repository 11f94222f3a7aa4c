package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** A contact with somebody of a case was written down. */
public record ContactLogged(String key, ContactChannel channel, boolean reached) implements DomainEvent {
}
