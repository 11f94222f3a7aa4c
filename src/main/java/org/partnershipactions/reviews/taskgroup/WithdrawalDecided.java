package org.partnershipactions.reviews.taskgroup;

import org.jmolecules.event.types.DomainEvent;

/** The manager decided on a withdrawal that a task group asked for. */
public record WithdrawalDecided(String key, String action, String group) implements DomainEvent {
}
