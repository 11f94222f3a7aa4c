package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;

/** Something was done about a victim who could apply for a case review. */
public record CaseReviewWarningSettled(String key) implements DomainEvent {
}
