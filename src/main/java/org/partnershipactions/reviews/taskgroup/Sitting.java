package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting that was held.
 *
 * @param day when; null before it was held
 * @param agencies codes of the agencies that took part
 * @param alsoPresent who else was there, by their roles, or null
 */
record Sitting(LocalDate day, List<String> agencies, String alsoPresent) {
}
