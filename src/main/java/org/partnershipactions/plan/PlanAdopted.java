package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** A plan was adopted, and its actions began. */
public record PlanAdopted(String key, String year, int actions) implements DomainEvent {
}
