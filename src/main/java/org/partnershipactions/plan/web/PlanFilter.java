package org.partnershipactions.plan.web;

import java.util.Set;
import java.util.stream.Stream;

import org.partnershipactions.plan.action.ActionSummary;

/**
 * What a reader wants to see of a plan; nothing given means everything.
 *
 * @param priority number of a priority
 * @param agency code of an agency that leads or is a partner
 * @param stage code of a stage
 * @param status code of a status
 * @param rag code of a rating
 * @param late {@code true} for what is late only
 * @param silent {@code true} for what has partners who have not answered
 */
record PlanFilter(String priority, String agency, String stage, String status, String rag, String late, String silent) {

	/** Whether anything is left out. */
	public boolean narrows() {
		return Stream.of(this.priority, this.agency, this.stage, this.status, this.rag, this.late, this.silent)
			.anyMatch(PlanFilter::given);
	}

	boolean accepts(ActionSummary action, Set<String> agencies, boolean isLate) {
		return fits(this.priority, String.valueOf(action.row().priority()))
				&& (!given(this.agency) || agencies.contains(this.agency))
				&& fits(this.stage, PlanWords.codeOf(action.stage()))
				&& fits(this.status, PlanWords.codeOf(action.status()))
				&& fits(this.rag, PlanWords.codeOf(action.rag())) && (!given(this.late) || isLate)
				&& (!given(this.silent) || !action.silent().isEmpty());
	}

	private static boolean fits(String wanted, String value) {
		return !given(wanted) || wanted.equals(value);
	}

	private static boolean given(String value) {
		return value != null && !value.isBlank();
	}

}
