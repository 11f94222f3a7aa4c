package org.partnershipactions.powers;

import org.jmolecules.event.types.DomainEvent;

/** A condition was not kept. */
public record InterventionBreached(String key, String caseKey, String tool) implements DomainEvent {
}
