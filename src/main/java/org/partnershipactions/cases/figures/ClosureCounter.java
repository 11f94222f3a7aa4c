package org.partnershipactions.cases.figures;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.cases.tally.Tally.CountedKind;
import org.partnershipactions.cases.tally.Tally.TalliedFigure;
import org.partnershipactions.cases.tally.Tally.TallyCounter;

import org.springframework.stereotype.Component;

/** Counts the closures of accepted cases anew. */
@Component
class ClosureCounter implements TallyCounter {

	private final FigureCases cases;

	ClosureCounter(FigureCases cases) {
		this.cases = cases;
	}

	@Override
	public TalliedFigure figure() {
		return TalliedFigure.CLOSURES;
	}

	@Override
	public List<? extends CountedKind> count(String partnership, LocalDate day) {
		return this.cases.behaviours(partnership, day, day);
	}

}
