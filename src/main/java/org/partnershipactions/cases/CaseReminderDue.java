package org.partnershipactions.cases;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A step of a case is due soon. */
public record CaseReminderDue(String key, String step, LocalDate due) implements DomainEvent {
}
