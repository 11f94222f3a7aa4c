package org.partnershipactions.residents;

import org.jmolecules.event.types.DomainEvent;

/** What is known of a person was changed. */
record ResidentChanged(String key) implements DomainEvent {
}
