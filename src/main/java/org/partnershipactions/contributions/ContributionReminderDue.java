package org.partnershipactions.contributions;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** An answer or a contribution falls due soon, and its agency should hear of it. */
public record ContributionReminderDue(String key, String subjectKey, String agency, String task,
		LocalDate due) implements DomainEvent {
}
