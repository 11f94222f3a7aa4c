package org.partnershipactions.partners;

import org.jmolecules.event.types.DomainEvent;

/** A person was added; the key is the user name. */
public record PersonAdded(String key) implements DomainEvent {
}
