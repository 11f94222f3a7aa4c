package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** A case was opened. */
public record CaseOpened(String key, String ref, String leadAgency) implements DomainEvent {
}
