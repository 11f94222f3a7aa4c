package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;

/** Whoever applied appeals against the outcome. */
public record AppealMade(String key) implements DomainEvent {
}
