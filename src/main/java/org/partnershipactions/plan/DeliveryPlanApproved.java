package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** The task-group lead approved the delivery plan. */
public record DeliveryPlanApproved(String key) implements DomainEvent {
}
