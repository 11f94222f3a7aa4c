package org.partnershipactions.reviews.casemeasures;

import java.time.LocalDate;
import java.util.Optional;

import org.partnershipactions.cases.figures.CaseFigureRows;
import org.partnershipactions.cases.figures.CaseFigures;
import org.partnershipactions.cases.figures.CaseFigures.SatisfactionCount;
import org.partnershipactions.measures.CountedRows;
import org.partnershipactions.measures.MeasureSource;
import org.partnershipactions.measures.MeasureSource.Reckoning;

import org.springframework.stereotype.Component;

/**
 * Victims who are satisfied with the action taken, of those who answered the survey.
 * Anonymous reporters are sent none.
 */
@Component
class SatisfactionMeasure implements MeasureSource {

	private static final String CODE = "asb-satisfied";

	private static final CountingRule RULE = new CountingRule(
			"Surveys that were sent within the period and answered. Anonymous reporters are sent none.",
			"Those whose victim is satisfied or very satisfied with the action taken.", "Survey sent");

	private final CaseFigures surveys;

	private final CaseFigureRows rows;

	SatisfactionMeasure(CaseFigures surveys, CaseFigureRows rows) {
		this.surveys = surveys;
		this.rows = rows;
	}

	@Override
	public String measure() {
		return CODE;
	}

	@Override
	public String title() {
		return "Victims satisfied with the action taken";
	}

	@Override
	public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
		SatisfactionCount said = this.surveys.satisfied(partnership, from, to);
		String note = "%d of %d surveys sent were answered; anonymous reporters are sent none".formatted(said.answers(),
				said.sent());
		return new Reckoning(said.satisfied(), said.answers(), note, Reckoning.rowsOf(CODE, to));
	}

	@Override
	public boolean seesEach() {
		return this.rows.seesEach();
	}

	@Override
	public Optional<CountedRows> rows(String partnership, LocalDate from, LocalDate to) {
		return Optional.of(RULE.counting(this.rows.satisfied(partnership, from, to)));
	}

}
