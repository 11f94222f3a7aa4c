package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;

/** Somebody applied for a case review. */
public record ReviewAppliedFor(String key, String ref, String body, ApplicantKind madeBy) implements DomainEvent {
}
