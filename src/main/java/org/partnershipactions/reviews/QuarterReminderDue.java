package org.partnershipactions.reviews;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The manager's or the board's step of a quarter is due soon. */
public record QuarterReminderDue(String key, String task, LocalDate due) implements DomainEvent {
}
