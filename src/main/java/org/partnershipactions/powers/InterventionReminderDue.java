package org.partnershipactions.powers;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** A tool or power is due for review soon. */
public record InterventionReminderDue(String key, String caseKey, LocalDate due) implements DomainEvent {
}
