package org.partnershipactions.cases;

/**
 * How many surveys came to this, counted by the database.
 *
 * @param state how far they came
 * @param actionTaken how satisfied with the action taken, or null where nobody said
 * @param number how many surveys
 */
record CountedSurveys(SurveyState state, Satisfaction actionTaken, long number) {

	int surveys() {
		return (int) this.number;
	}

	SurveyResult result() {
		return SurveyResult.of(this.state, this.actionTaken);
	}

}
