package org.partnershipactions.privacy;

import org.jmolecules.event.types.DomainEvent;

/** Something must be kept beyond its time. */
record LegalHoldPlaced(String key, String kind, String ref) implements DomainEvent {
}
