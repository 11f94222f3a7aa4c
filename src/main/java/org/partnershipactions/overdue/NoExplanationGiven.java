package org.partnershipactions.overdue;

import org.jmolecules.event.types.DomainEvent;

/**
 * The time for an explanation passed in silence, so the work went to review without one.
 */
public record NoExplanationGiven(String key, String subjectKey, String team) implements DomainEvent {
}
