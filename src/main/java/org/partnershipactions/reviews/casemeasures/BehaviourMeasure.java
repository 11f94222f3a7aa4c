package org.partnershipactions.reviews.casemeasures;

import java.time.LocalDate;
import java.util.Optional;

import org.partnershipactions.cases.figures.CaseFigureRows;
import org.partnershipactions.cases.figures.CaseFigures;
import org.partnershipactions.cases.figures.CaseFigures.ImprovedCases;
import org.partnershipactions.measures.CountedRows;
import org.partnershipactions.measures.MeasureSource;
import org.partnershipactions.measures.MeasureSource.Reckoning;

import org.springframework.stereotype.Component;

/**
 * Cases that the task group accepted and whose behaviour improved, of all of them whose
 * closure was approved. "Not known" stays in the whole and is shown.
 */
@Component
class BehaviourMeasure implements MeasureSource {

	private static final String CODE = "asb-improved";

	private static final CountingRule RULE = new CountingRule(
			"Cases that the task group accepted and whose closure was approved within the period. \"Not known\" stays in.",
			"Those of which the approved closure says that the behaviour improved.", "Closure approved");

	private final CaseFigures cases;

	private final CaseFigureRows rows;

	BehaviourMeasure(CaseFigures cases, CaseFigureRows rows) {
		this.cases = cases;
		this.rows = rows;
	}

	@Override
	public String measure() {
		return CODE;
	}

	@Override
	public String title() {
		return "Cases that the task group accepted with improved behaviour";
	}

	@Override
	public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
		ImprovedCases found = this.cases.improved(partnership, from, to);
		String note = "Behaviour the same in %d, worse in %d, not known in %d".formatted(found.same(), found.worse(),
				found.notKnown());
		return new Reckoning(found.improved(), found.closed(), note, Reckoning.rowsOf(CODE, to));
	}

	@Override
	public boolean seesEach() {
		return this.rows.seesEach();
	}

	@Override
	public Optional<CountedRows> rows(String partnership, LocalDate from, LocalDate to) {
		return Optional.of(RULE.counting(this.rows.improved(partnership, from, to)));
	}

}
