package org.partnershipactions.residents;

import org.jmolecules.event.types.DomainEvent;

/** A ward is offered to new reports from now on, or is not any more. */
record WardOffered(String key, boolean active) implements DomainEvent {
}
