package org.partnershipactions.privacy;

import org.jmolecules.event.types.DomainEvent;

/** Something need not be kept beyond its time any more. */
record LegalHoldLifted(String key, String kind, String ref) implements DomainEvent {
}
