package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** Another agency leads a case. */
public record LeadAgencyChanged(String key, String from, String to) implements DomainEvent {
}
