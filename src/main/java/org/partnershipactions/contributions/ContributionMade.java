package org.partnershipactions.contributions;

import org.jmolecules.event.types.DomainEvent;

/** An agency did what it was asked for. */
public record ContributionMade(String key, String subjectKey, String agency) implements DomainEvent {
}
