package org.partnershipactions.partners;

import org.jmolecules.event.types.DomainEvent;

/** The other names of an agency were set. */
public record AgencyAliasesSet(String key, int aliases) implements DomainEvent {
}
