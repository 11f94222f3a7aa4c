package org.partnershipactions.intake.triage;

import java.util.List;

/**
 * Undecided reports, oldest first.
 *
 * @param next reference after which the next page begins, or null
 * @param waiting how many wait in all; where there are more than a thousand, 1001
 */
public record TaskingPage(List<TaskingRow> rows, String next, int waiting) {
}
