package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.cases.tally.TalliedFigure;
import org.partnershipactions.cases.tally.TallyCounter;

import org.springframework.stereotype.Component;

/** Counts what victims said anew. */
@Component
class CountsSurveys implements TallyCounter {

	private final SentSurveys surveys;

	CountsSurveys(SentSurveys surveys) {
		this.surveys = surveys;
	}

	@Override
	public TalliedFigure figure() {
		return TalliedFigure.SURVEYS;
	}

	@Override
	public Map<String, Integer> count(String partnership, LocalDate day) {
		return this.surveys.count(partnership, day, day)
			.stream()
			.collect(Collectors.toMap((row) -> row.result().name(), CountedSurveys::surveys, Integer::sum));
	}

}
