package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** The lead ticked a milestone. */
public record MilestoneReached(String key, int number) implements DomainEvent {
}
