package org.partnershipactions.contributions;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A contribution as other modules see it.
 *
 * @param asker queue of whoever asked
 * @param answerDue day by which the agency should answer
 * @param due day by which the contribution should be made
 * @param reason why it was declined or released, or null
 * @param done what was done, or null
 * @param counted how many of the output that is counted, or null
 */
public record ContributionView(String key, String partnership, String kind, String subjectKey, String agency,
		String asker, String request, ContributionState state, LocalDate answerDue, LocalDate due, String reason,
		String done, LocalDate doneOn, Integer counted, Instant answeredAt, Instant endedAt) {
}
