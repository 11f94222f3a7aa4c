package org.partnershipactions.security;

import org.jmolecules.event.types.DomainEvent;

/** An account can no longer sign in. */
public record AccountDisabled(String key) implements DomainEvent {
}
