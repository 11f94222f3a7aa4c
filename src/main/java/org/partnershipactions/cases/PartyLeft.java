package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** A person is in a role of a case no more. */
public record PartyLeft(String key, CaseRole role) implements DomainEvent {
}
