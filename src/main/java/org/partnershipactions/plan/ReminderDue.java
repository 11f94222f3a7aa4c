package org.partnershipactions.plan;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The work of the open step is due soon. */
public record ReminderDue(String key, String step, LocalDate due) implements DomainEvent {
}
