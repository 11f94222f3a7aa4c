package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** The task-group lead accepted the action as completed. */
public record ActionCompleted(String key) implements DomainEvent {
}
