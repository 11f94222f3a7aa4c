package org.partnershipactions.overdue;

import org.jmolecules.event.types.DomainEvent;

/** Late work was done, withdrawn or passed on before anybody decided. */
public record LateWorkEnded(String key, String subjectKey, String team) implements DomainEvent {
}
