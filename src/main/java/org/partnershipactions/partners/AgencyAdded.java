package org.partnershipactions.partners;

import org.jmolecules.event.types.DomainEvent;

/** An agency was added to the directory. */
public record AgencyAdded(String key) implements DomainEvent {
}
