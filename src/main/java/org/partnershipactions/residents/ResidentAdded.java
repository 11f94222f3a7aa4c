package org.partnershipactions.residents;

import org.jmolecules.event.types.DomainEvent;

/** A person or a body was added to the register. */
record ResidentAdded(String key) implements DomainEvent {
}
