package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** A person raised the risk of a case above what the answers give. */
public record RiskRaised(String key, RiskBand from, RiskBand to) implements DomainEvent {
}
