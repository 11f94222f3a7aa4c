package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** A file of evidence was added to a case. */
public record CaseEvidenceAdded(String key, String evidence) implements DomainEvent {
}
