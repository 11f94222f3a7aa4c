package org.partnershipactions.security;

import org.jmolecules.event.types.DomainEvent;

/** An account was given a new password. */
public record PasswordSet(String key) implements DomainEvent {
}
