package org.partnershipactions.contributions;

import java.time.LocalDate;

/**
 * What a host asks of one agency.
 *
 * @param partnership code of the partnership
 * @param kind kind of the subject, which also names the host: {@code action}
 * @param subjectKey id of the action or case
 * @param subjectRef its reference as people write it, such as {@code 3.4}
 * @param subjectTitle its title, free of personal data
 * @param priority number of the plan's priority, or null
 * @param path address of its page
 * @param agency code of the agency that is asked
 * @param asker queue of whoever asks, such as {@code agency:csu/coordinator}
 * @param request what is asked for in words, or null
 * @param due day by which the contribution should be made
 */
public record ContributionRequest(String partnership, String kind, String subjectKey, String subjectRef,
		String subjectTitle, Integer priority, String path, String agency, String asker, String request,
		LocalDate due) {
}
