package org.partnershipactions.intake;

import org.jmolecules.event.types.DomainEvent;

/** The reporter could not be reached, so nobody was told. */
public record ReporterNotReached(String key) implements DomainEvent {
}
