package org.partnershipactions.cases.casereview;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A step of a case review is due soon. */
public record ReviewReminderDue(String key, String step, LocalDate due) implements DomainEvent {
}
