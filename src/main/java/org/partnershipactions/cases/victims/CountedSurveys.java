package org.partnershipactions.cases.victims;

import org.partnershipactions.cases.tally.Tally.CountedKind;

/**
 * How many surveys came to this, counted by the database.
 *
 * @param state how far they came
 * @param actionTaken how satisfied with the action taken, or null where nobody said
 * @param number how many surveys
 */
record CountedSurveys(SurveyState state, Satisfaction actionTaken, long number) implements CountedKind {

	@Override
	public SurveyResult kind() {
		return SurveyResult.of(this.state, this.actionTaken);
	}

}
