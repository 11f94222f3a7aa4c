package org.partnershipactions.contributions;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** The date of an answer or a contribution moved, with the reason. */
public record ContributionDateMoved(String key, String subjectKey, String agency, LocalDate from, LocalDate to,
		String reason) implements DomainEvent {
}
