package org.partnershipactions.residents;

import org.jmolecules.event.types.DomainEvent;

/** The personal data of a person was erased. */
record ResidentErased(String key) implements DomainEvent {
}
