package org.partnershipactions.intake.figures;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.cases.tally.Tally.CountedKind;
import org.partnershipactions.cases.tally.Tally.TalliedFigure;
import org.partnershipactions.cases.tally.Tally.TallyCounter;

import org.springframework.stereotype.Component;

/** Counts anew whose reporters were told. */
@Component
class CountsReports implements TallyCounter {

	private final ReportCounts counts;

	CountsReports(ReportCounts counts) {
		this.counts = counts;
	}

	@Override
	public TalliedFigure figure() {
		return TalliedFigure.REPORTS;
	}

	@Override
	public List<? extends CountedKind> count(String partnership, LocalDate day) {
		return this.counts.count(ReportCounts.Period.of(partnership, day, day));
	}

}
