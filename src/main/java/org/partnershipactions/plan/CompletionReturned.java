package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** The task-group lead sent the completion back. */
public record CompletionReturned(String key, String reason) implements DomainEvent {
}
