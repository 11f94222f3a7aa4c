package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** One more agency is asked to contribute. */
public record PartnerAdded(String key, String agency, String reason) implements DomainEvent {
}
