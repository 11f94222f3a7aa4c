package org.partnershipactions.contributions;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/** An agency said that it will contribute, and by when. */
public record ContributionAccepted(String key, String subjectKey, String agency, LocalDate due) implements DomainEvent {
}
