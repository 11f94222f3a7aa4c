package org.partnershipactions.overdue;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** An agency said why its work is late, and proposed a date. */
public record DelayExplained(String key, String subjectKey, String team, String reason,
		LocalDate proposedDate) implements DomainEvent {
}
