package org.partnershipactions.partners;

import org.jmolecules.event.types.DomainEvent;

/** No new work goes to an agency any more. */
public record AgencyRetired(String key) implements DomainEvent {
}
