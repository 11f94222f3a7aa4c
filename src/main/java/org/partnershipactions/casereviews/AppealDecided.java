package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;

/** The appeal is decided. */
public record AppealDecided(String key, boolean upheld) implements DomainEvent {
}
