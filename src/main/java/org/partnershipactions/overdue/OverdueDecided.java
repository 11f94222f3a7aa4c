package org.partnershipactions.overdue;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** It was decided what happens with late work. */
public record OverdueDecided(String key, String subjectKey, String decision, LocalDate newDate, String agency,
		String comment) implements DomainEvent {
}
