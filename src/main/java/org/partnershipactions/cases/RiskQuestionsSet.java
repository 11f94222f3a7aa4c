package org.partnershipactions.cases;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** An administrator set a new version of the risk questions. */
public record RiskQuestionsSet(String key, int number, LocalDate validFrom) implements DomainEvent {
}
