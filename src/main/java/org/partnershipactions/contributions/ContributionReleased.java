package org.partnershipactions.contributions;

import org.jmolecules.event.types.DomainEvent;

/** An agency was let off, so its open work has closed. */
public record ContributionReleased(String key, String subjectKey, String agency) implements DomainEvent {
}
