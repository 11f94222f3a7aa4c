package org.partnershipactions.powers;

import org.jmolecules.event.types.DomainEvent;

/** An appeal was made or decided. */
public record InterventionAppealed(String key, String caseKey, AppealOutcome outcome) implements DomainEvent {
}
