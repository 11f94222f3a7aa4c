package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** A person joined a case in a role. */
public record PartyJoined(String key, CaseRole role) implements DomainEvent {
}
