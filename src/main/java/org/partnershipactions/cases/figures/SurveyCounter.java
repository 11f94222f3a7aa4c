package org.partnershipactions.cases.figures;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.cases.tally.Tally.CountedKind;
import org.partnershipactions.cases.tally.Tally.TalliedFigure;
import org.partnershipactions.cases.tally.Tally.TallyCounter;
import org.partnershipactions.cases.victims.VictimSurveys;

import org.springframework.stereotype.Component;

/** Counts what victims said anew. */
@Component
class SurveyCounter implements TallyCounter {

	private final VictimSurveys surveys;

	SurveyCounter(VictimSurveys surveys) {
		this.surveys = surveys;
	}

	@Override
	public TalliedFigure figure() {
		return TalliedFigure.SURVEYS;
	}

	@Override
	public List<? extends CountedKind> count(String partnership, LocalDate day) {
		return this.surveys.count(partnership, day, day);
	}

}
