package org.partnershipactions.powers;

import org.jmolecules.event.types.DomainEvent;

/** A tool or power was used in a case. */
public record InterventionMade(String key, String caseKey, String tool) implements DomainEvent {
}
