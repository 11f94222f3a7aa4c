package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** An agency was asked for its part in a case, and sees the case from then on. */
public record AgencyAsked(String key, String agency, String contribution) implements DomainEvent {
}
