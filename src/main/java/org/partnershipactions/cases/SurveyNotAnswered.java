package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** The survey's time ran out without an answer. */
public record SurveyNotAnswered(String key) implements DomainEvent {
}
