package org.partnershipactions.overdue;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** Work is late and its agency has to explain. */
public record WorkFellLate(String key, String subjectKey, String team, String task,
		LocalDate due) implements DomainEvent {
}
