package org.partnershipactions.reviews.casemeasures;

import java.time.LocalDate;

import org.partnershipactions.cases.SurveyFigures;
import org.partnershipactions.cases.SurveyFigures.Satisfied;
import org.partnershipactions.measures.MeasureSource;
import org.partnershipactions.measures.Reckoning;

import org.springframework.stereotype.Component;

/**
 * Victims who are satisfied with the action taken, of those who answered the survey.
 * Anonymous reporters are sent none.
 */
@Component
class SatisfiedVictims implements MeasureSource {

	private final SurveyFigures surveys;

	SatisfiedVictims(SurveyFigures surveys) {
		this.surveys = surveys;
	}

	@Override
	public String measure() {
		return "asb-satisfied";
	}

	@Override
	public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
		Satisfied said = this.surveys.satisfied(partnership, from, to);
		String note = "%d of %d surveys sent were answered; anonymous reporters are sent none".formatted(said.answers(),
				said.sent());
		return new Reckoning(said.satisfied(), said.answers(), note, "/cases?status=closed");
	}

}
