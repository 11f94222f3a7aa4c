package org.partnershipactions.residents;

import org.jmolecules.event.types.DomainEvent;

/** A ward was added. */
record WardAdded(String key) implements DomainEvent {
}
