package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** The risk of a case was found to be High. */
public record HighRiskFound(String key, String ref, String leadAgency) implements DomainEvent {
}
