package org.partnershipactions.security;

import org.jmolecules.event.types.DomainEvent;

/** Somebody signed in at the sign-in page. */
public record SignedIn(String key) implements DomainEvent {
}
