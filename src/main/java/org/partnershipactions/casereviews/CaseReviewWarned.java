package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;

/** A victim could apply for a case review, and nobody has. */
public record CaseReviewWarned(String key, String partnership, int reports) implements DomainEvent {
}
