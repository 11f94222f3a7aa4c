package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** The accountable lead said how the action will be delivered. */
public record DeliveryPlanSubmitted(String key, int milestones) implements DomainEvent {
}
