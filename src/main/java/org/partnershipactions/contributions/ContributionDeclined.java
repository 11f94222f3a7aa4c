package org.partnershipactions.contributions;

import org.jmolecules.event.types.DomainEvent;

/** An agency declined, and whoever asked has to decide what happens next. */
public record ContributionDeclined(String key, String subjectKey, String agency) implements DomainEvent {
}
