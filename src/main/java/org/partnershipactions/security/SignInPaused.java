package org.partnershipactions.security;

import org.jmolecules.event.types.DomainEvent;

/** An account cannot sign in for some minutes after wrong passwords. */
public record SignInPaused(String key, int failures) implements DomainEvent {
}
