package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** The task-group lead lowered the risk of a case. */
public record RiskLowered(String key, RiskBand from, RiskBand to) implements DomainEvent {
}
