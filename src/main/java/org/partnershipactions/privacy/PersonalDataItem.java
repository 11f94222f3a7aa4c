package org.partnershipactions.privacy;

import java.time.LocalDate;
import java.util.Map;

/**
 * One thing that is held about a person, for the copy that the person may ask for.
 *
 * @param kind kind of the subject, such as case
 * @param ref reference of the subject
 * @param title what it is in words, such as "Contact on the telephone"
 * @param on day of it, null where it has none
 * @param facts what is held: words for the label, and the value as people read it, in the
 * order in which they are shown
 */
public record PersonalDataItem(String kind, String ref, String title, LocalDate on, Map<String, String> facts) {
}
