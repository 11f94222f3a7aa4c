package org.partnershipactions.partners;

import org.jmolecules.event.types.DomainEvent;

/** New work may go to an agency again. */
public record AgencyReinstated(String key) implements DomainEvent {
}
