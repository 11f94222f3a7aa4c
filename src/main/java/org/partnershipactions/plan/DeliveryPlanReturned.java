package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** The task-group lead sent the delivery plan back. */
public record DeliveryPlanReturned(String key, String reason) implements DomainEvent {
}
