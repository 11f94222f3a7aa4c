package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;

/** Persistence, harm and response decided whether a review is held. */
public record ThresholdWeighed(String key, boolean held) implements DomainEvent {
}
