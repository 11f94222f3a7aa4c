package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** A file of evidence was added. */
public record EvidenceAdded(String key, String evidence) implements DomainEvent {
}
