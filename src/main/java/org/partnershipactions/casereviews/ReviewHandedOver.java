package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;

/** Another body is the single point of contact from now on. */
public record ReviewHandedOver(String key, String from, String to) implements DomainEvent {
}
