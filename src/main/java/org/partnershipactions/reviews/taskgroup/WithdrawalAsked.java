package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A task group asked the manager to withdraw an action. */
public record WithdrawalAsked(String key, String action, LocalDate due) implements DomainEvent {
}
