package org.partnershipactions.reviews.casemeasures;

import java.time.LocalDate;
import java.util.Optional;

import org.partnershipactions.cases.figures.CaseFigureRows;
import org.partnershipactions.cases.figures.CaseFigures;
import org.partnershipactions.cases.figures.CaseFigures.RemovedGraffiti;
import org.partnershipactions.measures.CountedRows;
import org.partnershipactions.measures.MeasureSource;
import org.partnershipactions.measures.MeasureSource.Reckoning;

import org.springframework.stereotype.Component;

/**
 * Offensive graffiti that was removed within its hours, of all that the partnership
 * learned of.
 */
@Component
class GraffitiMeasure implements MeasureSource {

	private static final String CODE = "graffiti-removed";

	private static final CountingRule RULE = new CountingRule(
			"Offensive graffiti that the partnership learned of within the period.",
			"That which was removed within its hours.", "Known since");

	private final CaseFigures cases;

	private final CaseFigureRows rows;

	GraffitiMeasure(CaseFigures cases, CaseFigureRows rows) {
		this.cases = cases;
		this.rows = rows;
	}

	@Override
	public String measure() {
		return CODE;
	}

	@Override
	public String title() {
		return "Offensive graffiti removed in time";
	}

	@Override
	public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
		RemovedGraffiti found = this.cases.graffiti(partnership, from, to);
		return new Reckoning(found.inTime(), found.found(), null, Reckoning.rowsOf(CODE, to));
	}

	@Override
	public boolean seesEach() {
		return this.rows.seesEach();
	}

	@Override
	public Optional<CountedRows> rows(String partnership, LocalDate from, LocalDate to) {
		return Optional.of(RULE.counting(this.rows.graffiti(partnership, from, to)));
	}

}
