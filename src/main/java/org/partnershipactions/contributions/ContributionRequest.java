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
 * @param notAfter last day of the subject itself, after which nothing is of use; null
 * where it has none
 */
public record ContributionRequest(String partnership, String kind, String subjectKey, String subjectRef,
		String subjectTitle, Integer priority, String path, String agency, String asker, String request, LocalDate due,
		LocalDate notAfter) {

	/** A request about a subject that has no last day of its own. */
	public ContributionRequest(String partnership, String kind, String subjectKey, String subjectRef,
			String subjectTitle, Integer priority, String path, String agency, String asker, String request,
			LocalDate due) {
		this(partnership, kind, subjectKey, subjectRef, subjectTitle, priority, path, agency, asker, request, due,
				null);
	}

	/** The same request for a subject that ends on a day. */
	public ContributionRequest notAfter(LocalDate lastDay) {
		return new ContributionRequest(this.partnership, this.kind, this.subjectKey, this.subjectRef, this.subjectTitle,
				this.priority, this.path, this.agency, this.asker, this.request, this.due, lastDay);
	}

	/**
	 * By when the agency answers: within the days that it has, and sooner where the
	 * subject, or what is asked for, ends before that.
	 * @param usual the day that it has by the local figure
	 */
	LocalDate answerDue(LocalDate usual, LocalDate today) {
		LocalDate end = (this.notAfter != null) ? this.notAfter : this.due;
		return (!end.isBefore(today) && end.isBefore(usual)) ? end : usual;
	}

	/** By when it contributes: never before it has to answer, so never a day gone by. */
	LocalDate dueFrom(LocalDate answerDue) {
		return this.due.isBefore(answerDue) ? answerDue : this.due;
	}

}
