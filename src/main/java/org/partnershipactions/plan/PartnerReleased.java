package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** An agency is no longer asked to contribute. */
public record PartnerReleased(String key, String agency, String reason) implements DomainEvent {
}
