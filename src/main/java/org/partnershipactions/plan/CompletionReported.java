package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** The accountable lead reported completion. */
public record CompletionReported(String key, Integer counted) implements DomainEvent {
}
