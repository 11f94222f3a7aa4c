package org.partnershipactions.intake;

import org.jmolecules.event.types.DomainEvent;

/** The reporter was told what became of the report. */
public record ReporterTold(String key, Channel channel) implements DomainEvent {
}
