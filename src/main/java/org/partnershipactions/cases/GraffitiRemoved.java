package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** Offensive graffiti of a case was removed. */
public record GraffitiRemoved(String key, boolean inTime) implements DomainEvent {
}
