package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** A plan's table was read in. */
public record PlanImported(String key, String year, int created, int changed, int unchanged) implements DomainEvent {
}
