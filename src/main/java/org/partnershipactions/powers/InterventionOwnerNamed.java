package org.partnershipactions.powers;

import org.jmolecules.event.types.DomainEvent;

/** An agency looks after a tool or power from now on. */
public record InterventionOwnerNamed(String key, String caseKey, String agency) implements DomainEvent {
}
