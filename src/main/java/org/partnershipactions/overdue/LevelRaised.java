package org.partnershipactions.overdue;

import org.jmolecules.event.types.DomainEvent;

/** Late work was raised to a higher level. */
public record LevelRaised(String key, String subjectKey, Level from, Level to) implements DomainEvent {
}
