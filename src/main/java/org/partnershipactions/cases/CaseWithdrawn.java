package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** A case was taken back, or merged into another. */
public record CaseWithdrawn(String key, WithdrawalKind kind, String mergedInto) implements DomainEvent {
}
