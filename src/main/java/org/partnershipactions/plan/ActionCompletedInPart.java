package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** The task-group lead accepted the action as completed in part. */
public record ActionCompletedInPart(String key) implements DomainEvent {
}
