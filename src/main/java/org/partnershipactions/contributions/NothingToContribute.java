package org.partnershipactions.contributions;

import org.jmolecules.event.types.DomainEvent;

/** An agency gave a nil return, which is an answer too. */
public record NothingToContribute(String key, String subjectKey, String agency) implements DomainEvent {
}
