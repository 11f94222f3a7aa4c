package org.partnershipactions.cases.victims;

import java.time.LocalDate;

/**
 * A contact with somebody of a case.
 *
 * @param person key of the person, or null where the case has one victim only
 * @param channel how
 * @param reached whether the person was reached; a letter is sent and never counts as
 * reached
 * @param words what was said, or null
 * @param madeOn day of the contact; null is today
 */
public record CaseContact(String person, ContactChannel channel, boolean reached, String words, LocalDate madeOn) {
}
