package org.partnershipactions.partners;

import org.jmolecules.event.types.DomainEvent;

/** Leave cover ended early. */
public record LeaveCoverEnded(String key, String away, String cover) implements DomainEvent {
}
