package org.partnershipactions.security;

import org.jmolecules.event.types.DomainEvent;

/**
 * The personal data of something was erased; whoever keeps words about it forgets them,
 * and says so of its own part in the same way.
 *
 * @param key key of what it was about
 */
public record PersonalDataErased(String key) implements DomainEvent {
}
