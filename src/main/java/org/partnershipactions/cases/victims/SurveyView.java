package org.partnershipactions.cases.victims;

import java.time.LocalDate;

/**
 * A survey as people read it.
 *
 * @param state what became of it
 * @param sentOn the day on which it was sent
 * @param validUntil last day on which the link works
 * @param endedOn the day on which it ended, or null
 * @param answers the answers, or null
 */
public record SurveyView(SurveyState state, LocalDate sentOn, LocalDate validUntil, LocalDate endedOn,
		SurveyAnswers answers) {

	static SurveyView of(VictimSurvey survey) {
		return new SurveyView(survey.state(), survey.sentOn(), survey.validUntil(), survey.endedOn(),
				survey.answers().orElse(null));
	}

}
