package org.partnershipactions.contributions;

import org.jmolecules.event.types.DomainEvent;

/** An agency was asked to contribute. */
public record ContributionAsked(String key, String subjectKey, String agency) implements DomainEvent {
}
