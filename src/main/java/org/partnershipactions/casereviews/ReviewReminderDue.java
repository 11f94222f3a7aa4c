package org.partnershipactions.casereviews;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;

/**
 * A step of a case review is due soon.
 *
 * @param whose whose work it is, as {@code team/role}
 */
public record ReviewReminderDue(String key, String step, LocalDate due, String whose) implements DomainEvent {
}
