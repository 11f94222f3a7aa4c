package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** A closed case was opened again. */
public record CaseReopened(String key, String ref) implements DomainEvent {
}
