package org.partnershipactions.partners;

import org.jmolecules.event.types.DomainEvent;

/** Name, kind or contact details of an agency were changed. */
public record AgencyChanged(String key) implements DomainEvent {
}
