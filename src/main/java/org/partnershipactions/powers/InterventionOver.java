package org.partnershipactions.powers;

import org.jmolecules.event.types.DomainEvent;

/** A tool or power has ended. */
public record InterventionOver(String key, String caseKey, InterventionOutcome outcome) implements DomainEvent {
}
