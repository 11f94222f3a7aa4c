package org.partnershipactions.cases.victims;

/** What a survey came to, as the measure of satisfied victims counts it. */
public enum SurveyResult {

	/** Answered, and satisfied with the action taken. */
	SATISFIED,

	/** Answered otherwise. */
	NOT_SATISFIED,

	/** Still open, declined or left unanswered. */
	NO_ANSWER;

	/** {@code actionTaken} is null where that question was not answered. */
	static SurveyResult of(SurveyState state, Satisfaction actionTaken) {
		if (state != SurveyState.ANSWERED) {
			return NO_ANSWER;
		}
		return (actionTaken != null && actionTaken.isSatisfied()) ? SATISFIED : NOT_SATISFIED;
	}

}
