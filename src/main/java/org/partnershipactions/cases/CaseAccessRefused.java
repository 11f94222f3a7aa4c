package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** Access to a case was refused. */
public record CaseAccessRefused(String key, String caseKey) implements DomainEvent {
}
