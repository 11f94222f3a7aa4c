package org.partnershipactions.cases;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** Access to a case was given until a day. */
public record CaseAccessGiven(String key, String caseKey, String agency, LocalDate until) implements DomainEvent {
}
