package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** A victim answered the survey. */
public record SurveyAnswered(String key) implements DomainEvent {
}
