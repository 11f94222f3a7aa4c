package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** A victim did not want to answer the survey. */
public record SurveyDeclined(String key) implements DomainEvent {
}
