package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** The risk of a case was assessed, and this is its band from then on. */
public record RiskAssessed(String key, int number, RiskBand band) implements DomainEvent {
}
