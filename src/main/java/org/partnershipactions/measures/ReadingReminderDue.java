package org.partnershipactions.measures;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A reading falls due soon, and its agency should hear of it. */
public record ReadingReminderDue(String key, String measure, String agency, LocalDate due) implements DomainEvent {
}
