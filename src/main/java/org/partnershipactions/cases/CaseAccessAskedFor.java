package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** Somebody asked to see a case that is not theirs. */
public record CaseAccessAskedFor(String key, String caseKey, String agency) implements DomainEvent {
}
