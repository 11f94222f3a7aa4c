package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;

/** Nothing more is to come of a case review. */
public record ReviewClosed(String key) implements DomainEvent {
}
