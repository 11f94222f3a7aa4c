package org.partnershipactions.reviews.casemeasures;

import java.time.LocalDate;
import java.util.Optional;

import org.partnershipactions.intake.figures.ReportFigures;
import org.partnershipactions.intake.figures.ReportedBack;
import org.partnershipactions.measures.CountedRows;
import org.partnershipactions.measures.MeasureSource;
import org.partnershipactions.measures.MeasureSource.Reckoning;

import org.springframework.stereotype.Component;

/**
 * Reporters who were told what became of their report, of those who should have been by
 * now.
 */
@Component
class ReportingBackMeasure implements MeasureSource {

	private static final String CODE = "reported-back";

	private static final CountingRule RULE = new CountingRule(
			"Reports that came in within the period and whose reporter was told, could not be reached, or should have been told by now. Who is anonymous or wants no answer is left out.",
			"Those whose reporter was told what became of it.", "Came in");

	private final ReportFigures reports;

	ReportingBackMeasure(ReportFigures reports) {
		this.reports = reports;
	}

	@Override
	public String measure() {
		return CODE;
	}

	@Override
	public String title() {
		return "Reports whose reporter was told what came of them";
	}

	@Override
	public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
		ReportedBack told = this.reports.reportedBack(partnership, from, to);
		String note = "%d more are still to be told in time; %d are anonymous or want no answer and are left out"
			.formatted(told.waiting(), told.nobodyToTell());
		return new Reckoning(told.told(), told.owed(), note, Reckoning.rowsOf(CODE, to));
	}

	@Override
	public boolean seesEach() {
		return this.reports.seesEach();
	}

	@Override
	public Optional<CountedRows> rows(String partnership, LocalDate from, LocalDate to) {
		return Optional.of(RULE.counting(this.reports.owed(partnership, from, to)));
	}

}
