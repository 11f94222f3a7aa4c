package org.partnershipactions.privacy;

import java.time.LocalDate;

/**
 * Something whose personal data has been kept long enough.
 *
 * @param kind kind of the subject, such as case
 * @param key key of the subject
 * @param ref reference of the subject
 * @param closedOn day from which the time counts
 * @param dueOn day on which the time was up
 * @param inTheWay what stands in the way in words, such as a live order; null where
 * nothing does
 */
public record DueErasure(String kind, String key, String ref, LocalDate closedOn, LocalDate dueOn, String inTheWay) {
}
