package org.partnershipactions.security;

import org.jmolecules.event.types.DomainEvent;

/** An account was created; the key is the user name. */
public record AccountCreated(String key) implements DomainEvent {
}
